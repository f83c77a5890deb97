namespace Talion.Rdf.NQuads;

/// <summary>Where the parts of a term lie.</summary>
struct TermPosition
{
    public TermKind Kind;
    public ByteRange Value;
    public ByteRange Datatype;
    public ByteRange Language;
}
