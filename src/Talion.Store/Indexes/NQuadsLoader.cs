using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.Syntax;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;
using TermKind = Talion.Rdf.NQuads.TermKind;

namespace Talion.Store.Indexes;

/// <summary>Takes N-Quads into a dictionary and columns, from bytes to ids without objects between.</summary>
sealed class NQuadsLoader(TermDictionary terms)
{
    readonly List<KnownTag> tags = [];

    /// <summary>Quads read so far.</summary>
    public QuadColumns Quads { get; } = new();

    /// <summary>Reads a document.</summary>
    /// <exception cref="RdfSyntaxException">A line is no quad.</exception>
    public void Load(Stream stream, CancellationToken cancellation)
    {
        var scanner = new NQuadsScanner(stream);
        var (subject, predicate, graph) = (new RecentTerm(), new RecentTerm(), new RecentTerm());
        while (scanner.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            Quads.Add(
                Resource(scanner.Subject, subject),
                Resource(scanner.Predicate, predicate),
                Object(scanner.Object),
                scanner.Graph.Kind == TermKind.None ? TermIds.DefaultGraph : Resource(scanner.Graph, graph));
        }
    }

    int Object(in TermSlice slice) => slice.Kind switch
    {
        TermKind.Literal => Literal(slice),
        TermKind.TripleTerm => terms.Intern(slice.ToTerm()!),
        _ => Resource(slice, null),
    };

    int Resource(in TermSlice slice, RecentTerm? recent)
    {
        var tag = slice.Kind == TermKind.Iri ? TermTags.Iri : TermTags.BlankNode;
        if (recent is null)
            return terms.Intern(tag, slice.Value);
        if (!recent.Is(tag, slice.Value))
            recent.Set(tag, slice.Value, terms.Intern(tag, slice.Value));
        return recent.Id;
    }

    int Literal(in TermSlice slice)
    {
        if (slice.Datatype.IsEmpty && slice.Language.IsEmpty)
            return terms.Intern(TermTags.String, slice.Value);
        foreach (var known in tags)
        {
            if (slice.Datatype.SequenceEqual(known.Datatype) && slice.Language.SequenceEqual(known.Language))
                return terms.Intern(known.Tag, slice.Value);
        }
        var (datatype, language) = slice.Language.IsEmpty
            ? (Encoding.UTF8.GetString(slice.Datatype), null)
            : TermTags.SortOf(Rdf.Terms.Literal.Tagged("", Encoding.UTF8.GetString(slice.Language)));
        var tag = terms.LiteralTag(datatype, language);
        tags.Add(new KnownTag(slice.Datatype.ToArray(), slice.Language.ToArray(), tag));
        return terms.Intern(tag, slice.Value);
    }

    sealed record KnownTag(byte[] Datatype, byte[] Language, int Tag);

    /// <summary>The term of the line before, which is often the next one's too.</summary>
    sealed class RecentTerm
    {
        byte[] bytes = new byte[256];
        int length = -1;
        int tag;

        public int Id { get; private set; }

        public bool Is(int otherTag, ReadOnlySpan<byte> value) => tag == otherTag && length >= 0 && value.SequenceEqual(bytes.AsSpan(0, length));

        public void Set(int newTag, ReadOnlySpan<byte> value, int id)
        {
            if (value.Length > bytes.Length)
                bytes = new byte[value.Length * 2];
            value.CopyTo(bytes);
            (tag, length, Id) = (newTag, value.Length, id);
        }
    }
}
