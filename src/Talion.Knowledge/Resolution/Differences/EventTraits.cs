using System.Globalization;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Knowledge.Resolution.Differences;

/// <summary>What a reader would tell an event by, trait by trait: each with its values, in the order in which they are to be
/// written.</summary>
sealed class EventTraits
{
    readonly List<(string Name, ImmutableArray<string> Values)> traits = [];

    public static EventTraits Of(CanonicalEvent e, IReadOnlyDictionary<string, string> labels)
    {
        var of = new EventTraits();
        of.Add("type", [e.Type.Word()]);
        of.Add("status", [e.Status.Word()]);
        of.Add("date", e.Days is { } days ? [Words(days)] : []);
        of.Add("place", e.Records.SelectMany(record => record.Places.Take(1)).Select(place => place.Label));
        of.Add("attacker", e.Records.SelectMany(record => record.Attackers).Select(party => party.Label));
        of.Add("target", e.Records.SelectMany(record => record.Targets).Select(target => target.Label));
        of.Add("weapon", e.Records.SelectMany(record => record.Weapons).Select(weapon => weapon.Label));
        foreach (var kind in Enum.GetValues<CasualtyKind>())
            of.Add(kind.Word(), e.Records
                .SelectMany(record => record.Casualties)
                .Where(figure => figure.Kind == kind)
                .OrderBy(figure => figure.Min)
                .ThenBy(figure => figure.Max ?? int.MaxValue)
                .Select(Words));
        of.Add("claim", e.Records.SelectMany(record => record.Claims).Select(Words));
        of.Add("link", e.Links.Select(link => Words(link, labels)));
        of.Add("article", e.Records.Select(record => record.Document).Order(StringComparer.Ordinal));
        return of;
    }

    /// <summary>A line for each trait that is not the same later. Claims, links and articles are listed as they come and go; all else is
    /// set side by side.</summary>
    public ImmutableArray<string> Changes(EventTraits later)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var ((name, before), (_, after)) in traits.Zip(later.traits))
        {
            if (before.SequenceEqual(after, StringComparer.Ordinal))
                continue;
            if (name is not ("claim" or "link" or "article"))
                lines.Add($"{name}: {List(before)} → {List(after)}");
            else
            {
                lines.AddRange(after.Except(before, StringComparer.Ordinal).Select(value => $"new {name}: {value}"));
                lines.AddRange(before.Except(after, StringComparer.Ordinal).Select(value => $"gone {name}: {value}"));
            }
        }

        return lines.DrainToImmutable();
    }

    void Add(string name, IEnumerable<string> values) => traits.Add((name, [.. values.Distinct(StringComparer.Ordinal)]));

    static string List(ImmutableArray<string> values) => values.IsEmpty ? "unknown" : string.Join(" and ", values);

    static string Words(ResponsibilityClaim claim)
    {
        var stance = $"{claim.Party} {claim.Stance.Word().Replace('-', ' ')}";
        return claim.By is null || claim.By == claim.Party ? stance : $"{stance} by {claim.By}";
    }

    static string Words(CanonicalLink link, IReadOnlyDictionary<string, string> labels)
    {
        var tie = $"{link.Type.Word()} → {labels.GetValueOrDefault(link.Cause, link.Cause)}";
        return link.Basis == LinkBasis.Inferred ? $"{tie} (inferred)" : tie;
    }

    static string Words(CasualtyFigure figure) =>
        figure.Max is not { } max ? $"{figure.Min} or more" : max == figure.Min ? $"{max}" : $"{figure.Min} to {max}";

    static string Words(DayInterval days) => days.Days == 1 ? Day(days.Earliest) : $"{Day(days.Earliest)} to {Day(days.Latest)}";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
