using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>One path after another.</summary>
sealed record SequencePath(ImmutableArray<PropertyPath> Steps) : PropertyPath
{
    public override IEnumerable<Term> Follow(DataGraph data, Term node) =>
        Steps.Aggregate((IEnumerable<Term>)[node], (nodes, step) => nodes.SelectMany(from => step.Follow(data, from)).Distinct().ToList());

    public override IEnumerable<Term> FollowBack(DataGraph data, Term node) =>
        Steps.Reverse().Aggregate((IEnumerable<Term>)[node],
            (nodes, step) => nodes.SelectMany(to => step.FollowBack(data, to)).Distinct().ToList());

    public override string ToString() => $"({string.Join('/', Steps)})";
}
