namespace Talion.Knowledge.Chains.Conflicts;

/// <summary>Who attacks whom in an event, as keys of parties.</summary>
readonly record struct Blow(ImmutableArray<string> By, ImmutableArray<string> On)
{
    /// <summary>Whether one side attacks the other; where nobody is set against the first, whether it has any part in it.</summary>
    public bool IsBetween(HashSet<string> one, HashSet<string> other) => other.Count == 0
        ? By.Any(one.Contains) || On.Any(one.Contains)
        : (By.Any(one.Contains) && On.Any(other.Contains)) || (By.Any(other.Contains) && On.Any(one.Contains));
}
