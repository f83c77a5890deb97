using Talion.Rdf.Terms;

namespace Talion.Shacl.Targets;

/// <summary>One node, whether the data mention it or not.</summary>
sealed record NodeTarget(Term Node) : Target
{
    public override IEnumerable<Term> FocusNodes(DataGraph data) => [Node];
}
