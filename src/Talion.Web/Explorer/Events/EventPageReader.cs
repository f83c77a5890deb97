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
            [.. e.Records.Select(record => record.Date).OfType<EventDate>().Select(date => $"“{date.Text}”, {date.Basis.Word()}").Distinct()],
            Names(e, PartKind.Attacker),
            Names(e, PartKind.Suspected),
            Names(e, PartKind.Target),
            Names(e, PartKind.Place),
            [.. e.Records.SelectMany(record => record.Weapons).Select(weapon => Counted(weapon.Label, weapon.Count)).Distinct()],
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

    static string Counted(string label, CountRange? count) => count switch
    {
        null => label,
        { Max: null } open => string.Create(CultureInfo.InvariantCulture, $"{open.Min}+ {label}"),
        { } exact when exact.Min == exact.Max => string.Create(CultureInfo.InvariantCulture, $"{exact.Min} {label}"),
        { } range => string.Create(CultureInfo.InvariantCulture, $"{range.Min}–{range.Max} {label}"),
    };
}
