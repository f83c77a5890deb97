using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>A property path of a shape (SHACL, section 2.3.1).</summary>
abstract record PropertyPath
{
    /// <summary>The nodes that the path leads to, each once, in the order in which they are found.</summary>
    public abstract IEnumerable<Term> Follow(DataGraph data, Term node);

    /// <summary>The nodes from which the path leads to a node, each once.</summary>
    public abstract IEnumerable<Term> FollowBack(DataGraph data, Term node);

    /// <summary>The path in SPARQL's syntax, with full IRIs.</summary>
    public abstract override string ToString();
}
