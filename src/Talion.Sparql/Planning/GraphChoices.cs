using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Planning;

/// <summary>The graphs that a query's dataset has.</summary>
sealed class GraphChoices
{
    readonly HashSet<int>? named;

    public GraphChoices(QueryDataset dataset, QueryTerms terms)
    {
        HashSet<int>? Ids(IReadOnlyList<string>? names) => names is null ? null : [.. names.Select(name => terms.IdOf(new Iri(name)))];
        named = Ids(dataset.Named);
        Default = Ids(dataset.Default) switch
        {
            null => new GraphChoice(null, null, dataset.UnionDefault ? TermIds.Union : TermIds.DefaultGraph),
            { Count: 1 } one => new GraphChoice(null, one, one.First()),
            var several => new GraphChoice(null, several, TermIds.None),
        };
    }

    /// <summary>The default graph.</summary>
    public GraphChoice Default { get; }

    /// <summary>The ids of the named graphs; <see langword="null"/> for all that the source has.</summary>
    public IReadOnlySet<int>? Named => named;

    /// <summary>A named graph.</summary>
    public GraphChoice At(Position position) => new(position, named, TermIds.None);
}
