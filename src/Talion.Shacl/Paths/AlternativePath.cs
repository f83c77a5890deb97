using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>Any of several paths.</summary>
sealed record AlternativePath(ImmutableArray<PropertyPath> Choices) : PropertyPath
{
    public override IEnumerable<Term> Follow(DataGraph data, Term node) =>
        Choices.SelectMany(choice => choice.Follow(data, node)).Distinct();

    public override IEnumerable<Term> FollowBack(DataGraph data, Term node) =>
        Choices.SelectMany(choice => choice.FollowBack(data, node)).Distinct();

    public override string ToString() => $"({string.Join('|', Choices)})";
}
