using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>Another path, backward.</summary>
sealed record InversePath(PropertyPath Path) : PropertyPath
{
    public override IEnumerable<Term> Follow(DataGraph data, Term node) => Path.FollowBack(data, node);

    public override IEnumerable<Term> FollowBack(DataGraph data, Term node) => Path.Follow(data, node);

    public override string ToString() => $"^{Path}";
}
