using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Web.Explorer.State;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Events;

/// <summary>Puts an event's page together.</summary>
sealed class EventPageReader(ExplorerState state)
{
    public EventPage Read(CanonicalEvent e)
    {
        var (causes, effects) = state.Tracer.LinksOf(e.Id);
        return new EventPage(
            EventLine.Of(e, state),
            state.Things.Base + string.Join('/', e.Id.Split('/').Select(Uri.EscapeDataString)),
            [.. e.Records.Select(record => record.Date).OfType<EventDate>().Select(Basis).OfType<string>().Distinct()],
            Names(e, PartKind.Attacker),
            Names(e, PartKind.Suspected),
            Names(e, PartKind.Target),
            Names(e, PartKind.Place),
            [.. e.Records.SelectMany(record => record.Weapons).GroupBy(weapon => weapon.Label, StringComparer.OrdinalIgnoreCase).Select(Weapon)],
            [.. e.Records.SelectMany(record => record.Damage).Select(damage => $"{damage.Label}: {damage.Effect}").Distinct()],
            [.. CasualtySummary.Of(e, state.Sources).Select(summary => new FigureSummary(summary.Kind.Word(), summary.Low, summary.Best, summary.High))],
            FigureReader.Read(e, state),
            [.. e.Records.SelectMany(record => record.Claims, (record, claim) => new ClaimLine(claim.Stance.Word(), claim.Party, claim.By, SentenceLine.Of(record, claim.Evidence, state)))],
            [.. causes.Select(link => Link(link, link.Cause))],
            [.. effects.Select(link => Link(link, link.Effect))],
            [.. e.Records.Select(Account)],
            [.. e.Reasons.Select(reason => new MergeLine(reason.First, reason.Second, reason.Score, reason.Rule, reason.Reasons))]);
    }

    ImmutableArray<ThingName> Names(CanonicalEvent e, PartKind part) => [.. state.Things.In(e.Id, part).Select(ThingName.Of)];

    LinkLine Link(ChainLink link, string other) => new(
        EventLine.Of(state.Event(other)!, state),
        link.Type.Word(),
        link.Basis.Word(),
        link.Confidence,
        [.. link.Sources.Select(source => new LinkTold(source.Document, state.SourceOf(source.Document), source.Cue, source.Quote))]);

    AccountLine Account(EventRecord record)
    {
        var article = state.Article(record.Document);
        return new AccountLine(
            record.Id,
            record.Document,
            article?.Title ?? record.Document,
            article?.Publisher,
            EventLine.Day(record.Published),
            state.Sources.CopyOf(record.Document)?.Original,
            record.Label,
            record.Confidence,
            [.. record.Evidence.Select((_, index) => SentenceLine.Of(record, index, state)).Distinct()]);
    }

    /// <summary>Which words the days were computed from, and how; nothing where the article gives a date in no words of its own.</summary>
    static string? Basis(EventDate date) => date switch
    {
        { Basis: DateBasis.Published } => "the article’s own date",
        { Text: null } => null,
        { Basis: DateBasis.Relative } => $"“{date.Text}”, counted from the article’s date",
        { Basis: DateBasis.Anchored } => $"“{date.Text}”, counted from another event",
        _ => $"“{date.Text}”",
    };

    /// <summary>A weapon by the articles' name for it, with every number of it that they give.</summary>
    static string Weapon(IGrouping<string, WeaponUse> uses)
    {
        var counts = uses.Select(use => use.Count).OfType<CountRange>().Distinct().Select(Words).ToList();
        return counts.Count == 0 ? uses.Key : $"{uses.Key} ({string.Join(", ", counts)})";
    }

    static string Words(CountRange count) => count switch
    {
        { Max: null } => string.Create(CultureInfo.InvariantCulture, $"{count.Min} or more"),
        _ when count.Min == count.Max => count.Min.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{count.Min}–{count.Max}"),
    };
}
