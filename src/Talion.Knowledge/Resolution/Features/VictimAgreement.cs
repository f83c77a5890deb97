using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Victims by name: nothing tells one event from another better.</summary>
sealed class VictimAgreement : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        if (left.Victims.IsEmpty || right.Victims.IsEmpty)
            return null;
        var shared = left.Victims.Where(name => right.Victims.Any(name.Matches)).ToList();
        if (shared.Count > 0)
            return new Finding("same-victim", Math.Min(6, 3.5 + shared.Count),
                () => $"same victim {string.Join(" and ", shared.Select(name => name.Label))}");
        return NamesAll(left) && NamesAll(right)
            ? Finding.Veto("other-victim", () => $"{Names(left)} in one, {Names(right)} in the other")
            : new Finding("other-victim", -3, () => $"{Names(left)} in one, {Names(right)} in the other");
    }

    /// <summary>Whether as many are named as were killed, so that there is no room for another name.</summary>
    static bool NamesAll(EventProfile profile) =>
        profile.Record.Casualties
            .Where(figure => figure.Kind == CasualtyKind.Killed)
            .Select(figure => figure.Max)
            .DefaultIfEmpty(null)
            .Max() is { } killed
        && killed <= profile.Victims.Length;

    static string Names(EventProfile profile) => string.Join(" and ", profile.Victims.Select(name => name.Label));
}
