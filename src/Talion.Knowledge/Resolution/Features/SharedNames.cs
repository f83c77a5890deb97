using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Names in the evidence that the gazetteer does not know: witnesses, streets, local police.</summary>
sealed class SharedNames : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        if (left.Names.IsEmpty || right.Names.IsEmpty)
            return null;
        var shared = SortedWords.Shared(left.Names, right.Names);
        return shared.Count == 0
            ? null
            : new Finding("shared-names", Math.Min(2.4, 0.8 * shared.Count), () => $"both name {string.Join(", ", shared.Take(3))}");
    }
}
