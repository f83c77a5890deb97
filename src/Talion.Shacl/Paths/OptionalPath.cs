using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>A path, or no step at all.</summary>
sealed record OptionalPath(PropertyPath Path) : PropertyPath
{
    public override IEnumerable<Term> Follow(DataGraph data, Term node) => Path.Follow(data, node).Prepend(node).Distinct();

    public override IEnumerable<Term> FollowBack(DataGraph data, Term node) => Path.FollowBack(data, node).Prepend(node).Distinct();

    public override string ToString() => $"({Path})?";
}
