using Talion.Knowledge;
using Talion.Knowledge.Mapping;
using Talion.Rdf.Terms;

namespace Talion.Cli.Rendering;

/// <summary>Terms for people: the text of literals, IRIs short.</summary>
static class TermText
{
    public static string Of(Term? term) => term switch
    {
        null => "",
        Literal literal => literal.Value,
        Iri iri => Short(iri.Value),
        _ => term.ToString() ?? "",
    };

    /// <summary>With a known prefix, else the part below the base of resources, else whole.</summary>
    static string Short(string iri)
    {
        foreach (var (prefix, space) in Vocabulary.Prefixes)
        {
            if (iri.StartsWith(space, StringComparison.Ordinal) && iri.AsSpan(space.Length).IndexOfAny('/', '#') < 0)
                return $"{prefix}:{iri[space.Length..]}";
        }
        return iri.StartsWith(ResourceNames.DefaultBase, StringComparison.Ordinal) ? iri[ResourceNames.DefaultBase.Length..] : iri;
    }
}
