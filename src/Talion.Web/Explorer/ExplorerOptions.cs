using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Queries;

namespace Talion.Web.Explorer;

/// <summary>What the explorer knows beside the store.</summary>
public sealed record ExplorerOptions
{
    /// <summary>Lexicons and gazetteer, which tell sides apart and show what was passed over.</summary>
    public OntologyFiles Ontology { get; init; } = OntologyFiles.Embedded;

    /// <summary>The questions that have a page.</summary>
    public QueryCatalog Queries { get; init; } = QueryCatalog.Embedded;
}
