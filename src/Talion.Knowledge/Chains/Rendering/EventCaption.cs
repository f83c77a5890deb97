using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>An event in a few words.</summary>
/// <param name="Title">The event's label, with its status before it where it has not simply happened and does not say so.</param>
/// <param name="When">Its days.</param>
/// <param name="Parties">"Kataib Hezbollah (suspected) → US troops"; empty where none is named.</param>
/// <param name="Casualties">"3 killed, 12–18 wounded"; empty where there are no figures.</param>
/// <param name="Sources">"2 articles"; "3 articles of 2 sources" where one is another's copy.</param>
/// <param name="Standing">How sure it is that it happened.</param>
public sealed record EventCaption(string Title, string When, string Parties, string Casualties, string Sources, Standing Standing)
{
    const int MostNames = 2;

    /// <summary>A caption that counts every article as a source.</summary>
    public static EventCaption Of(CanonicalEvent e) => Of(e, Resolution.Merging.Sources.Independent);

    /// <param name="e">The event.</param>
    /// <param name="sources">Which articles are copies and count as one source with another.</param>
    public static EventCaption Of(CanonicalEvent e, Sources sources)
    {
        var articles = e.Records.Select(record => record.Document).Distinct(StringComparer.Ordinal).Count();
        return new EventCaption(
            TitleOf(e),
            DayWords.Of(e.Days),
            PartiesOf(e),
            string.Join(", ", CasualtySummary.Of(e, sources)
                .Where(summary => summary.High != 0)
                .Select(summary => Words(e, summary))),
            SourcesOf(articles, sources.Count(e.Records)),
            StandingOf(e));
    }

    /// <summary>Many labels say the status themselves ("Threatened attack in Iraq").</summary>
    static string TitleOf(CanonicalEvent e) =>
        e.Status is EventStatus.Occurred || e.Label.StartsWith(e.Status.Word(), StringComparison.OrdinalIgnoreCase)
            ? e.Label
            : $"{char.ToUpperInvariant(e.Status.Word()[0])}{e.Status.Word()[1..]}: {e.Label}";

    static string SourcesOf(int articles, int independent) => (articles, independent) switch
    {
        (1, _) => "1 article",
        _ when articles == independent => $"{articles} articles",
        _ => $"{articles} articles of {(independent == 1 ? "1 source" : $"{independent} sources")}",
    };

    /// <summary>How sure it is that an event happened.</summary>
    public static Standing StandingOf(CanonicalEvent e) => e.Status switch
    {
        EventStatus.Denied => Standing.Disputed,
        EventStatus.Occurred or EventStatus.Series =>
            e.Records.Any(record => record.Claims.Any(claim => claim.Stance == Stance.Denied)) ? Standing.Disputed : Standing.Happened,
        _ => Standing.NotHappened,
    };

    static string PartiesOf(CanonicalEvent e)
    {
        var by = Names(e.Records.SelectMany(record => record.Attackers, (_, party) => (party.Label, Key: party.Entity ?? party.Label)));
        var on = Names(e.Records.SelectMany(record => record.Targets, (_, target) => (target.Label, Key: target.Entity ?? target.Label)));
        var hedged = e.Records.SelectMany(record => record.Attackers).All(party => party.Basis == PartyBasis.Suspected);
        return (by.Length, on.Length) switch
        {
            (0, 0) => "",
            (0, _) => $"on {on}",
            (_, 0) => hedged ? $"by {by} (suspected)" : $"by {by}",
            _ => $"{by}{(hedged ? " (suspected)" : "")} → {on}",
        };
    }

    /// <summary>Those that most records name; of equally many by their label, which is the same in every store, and not by their key.</summary>
    static string Names(IEnumerable<(string Label, string Key)> names) =>
        string.Join(", ", names.GroupBy(name => name.Key, StringComparer.Ordinal)
            .Select(group => (Records: group.Count(), Label: group
                .GroupBy(name => name.Label, StringComparer.Ordinal)
                .OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .First().Key))
            .OrderByDescending(party => party.Records).ThenBy(party => party.Label, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(party => party.Label));

    static string Words(CanonicalEvent e, CasualtySummary summary)
    {
        var greatest = summary.High ?? e.Records
            .SelectMany(record => record.Casualties)
            .Where(figure => figure.Kind == summary.Kind)
            .Max(figure => figure.Min);
        var number = summary.Low == greatest ? $"{greatest}" : $"{summary.Low}–{greatest}";
        return $"{number}{(summary.High is null ? "+" : "")} {summary.Kind.Word()}";
    }
}
