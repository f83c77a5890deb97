using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>A canonical event flattened for tables and maps.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Type">Its type's word.</param>
/// <param name="Status">Its status's word.</param>
/// <param name="Label">Its title.</param>
/// <param name="Earliest">First day, ISO; empty where unknown.</param>
/// <param name="Latest">Last day, ISO; empty where unknown.</param>
/// <param name="Attackers">Those said, claimed or attributed, each once, in the order of the records.</param>
/// <param name="Suspected">Those only suspected.</param>
/// <param name="Targets">Who and what was attacked.</param>
/// <param name="Weapons">Kinds of weapons.</param>
/// <param name="Place">The most specific place; the first with coordinates before others.</param>
/// <param name="Figures">Least and greatest number over all figures of each outcome that has any.</param>
/// <param name="Documents">The articles that tell it.</param>
sealed record EventRow(
    string Id,
    string Type,
    string Status,
    string Label,
    string Earliest,
    string Latest,
    ImmutableArray<string> Attackers,
    ImmutableArray<string> Suspected,
    ImmutableArray<string> Targets,
    ImmutableArray<string> Weapons,
    EventPlace? Place,
    ImmutableSortedDictionary<CasualtyKind, CountRange> Figures,
    ImmutableArray<string> Documents)
{
    public static EventRow Of(CanonicalEvent e)
    {
        var attackers = Names(e, record => record.Attackers.Where(a => a.Basis != PartyBasis.Suspected).Select(a => (a.Label, a.Entity)));
        var suspected = Names(e, record => record.Attackers.Where(a => a.Basis == PartyBasis.Suspected).Select(a => (a.Label, a.Entity)));
        return new EventRow(
            e.Id,
            e.Type.Word(),
            e.Status.Word(),
            e.Label,
            Day(e.Days?.Earliest),
            Day(e.Days?.Latest),
            attackers,
            [.. suspected.Except(attackers)],
            Names(e, record => record.Targets.Select(target => (target.Label, target.Entity))),
            [.. e.Records.SelectMany(record => record.Weapons).Select(weapon => weapon.Kind).Distinct().Order(StringComparer.Ordinal)],
            e.Records.SelectMany(record => record.Places).OrderByDescending(place => place.Latitude is not null).FirstOrDefault(),
            e.Records.SelectMany(record => record.Casualties).GroupBy(figure => figure.Kind).ToImmutableSortedDictionary(group => group.Key, Span),
            [.. e.Records.Select(record => record.Document).Distinct()]);
    }

    static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A thing of the gazetteer is called as it is called first.</summary>
    static ImmutableArray<string> Names(CanonicalEvent e, Func<EventRecord, IEnumerable<(string Label, string? Entity)>> named) =>
        [.. e.Records.SelectMany(named).DistinctBy(name => name.Entity ?? name.Label).Select(name => name.Label).Distinct()];

    static CountRange Span(IEnumerable<CasualtyFigure> figures) =>
        new(figures.Min(figure => figure.Min), figures.Any(figure => figure.Max is null) ? null : figures.Max(figure => figure.Max));
}
