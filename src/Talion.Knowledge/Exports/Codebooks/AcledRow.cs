using System.Globalization;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>An attack in ACLED's columns (ACLED Codebook, 2024). What the articles do not tell is empty, and so are <c>region</c>, <c>admin2</c>,
/// <c>admin3</c>, <c>source_scale</c> and <c>timestamp</c>, which are ACLED's own.</summary>
static class AcledRow
{
    const int DaysOfWeek = 7;

    public static IEnumerable<KeyValuePair<string, string?>> Of(CodedEvent coded, Codebook codebook)
    {
        var e = coded.Event;
        var (attacker, target) = (coded.Attackers.FirstOrDefault(), coded.Targets.FirstOrDefault());
        var (inter1, inter2) = (Inter(attacker), Inter(target));
        var isOnCivilians = inter2 == codebook.OfParty("", EntityKind.People, "acled#inter");
        var variant = isOnCivilians ? "civilians" : null;
        yield return new("event_id_cnty", $"{coded.Country?.Iso}{e.Id[(e.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]}");
        yield return new("event_date", e.Days?.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return new("year", Number(e.Days?.Earliest.Year));
        yield return new("time_precision", e.Days?.Days switch { null => null, 1 => "1", <= DaysOfWeek => "2", _ => "3" });
        yield return new("disorder_type", codebook.Of(e.Type, "acled#disorder_type"));
        yield return new("event_type", codebook.Of(e.Type, "acled#event_type", variant));
        yield return new("sub_event_type", codebook.Of(e.Type, "acled#sub_event_type", variant));
        yield return new("actor1", attacker?.Name);
        yield return new("assoc_actor_1", Others(coded.Attackers));
        yield return new("inter1", inter1);
        yield return new("actor2", target?.Name);
        yield return new("assoc_actor_2", Others(coded.Targets));
        yield return new("inter2", inter2);
        yield return new("interaction", inter1 is null && inter2 is null ? null : inter2 is null ? inter1 : $"{inter1 ?? "Unidentified"}-{inter2}");
        yield return new("civilian_targeting", isOnCivilians ? "Civilian targeting" : null);
        yield return new("iso", codebook.CountryNumber(coded.Country?.Iso));
        yield return new("country", coded.Country?.Label);
        yield return new("admin1", coded.Province?.Label);
        yield return new("location", coded.Place?.Label);
        yield return new("latitude", Number(coded.Place?.Latitude));
        yield return new("longitude", Number(coded.Place?.Longitude));
        yield return new("geo_precision", coded.Place is { } place ? CodedEvent.Extent(place.Kind) switch { <= 1 => "1", 2 => "2", _ => "3" } : null);
        yield return new("source", string.Join("; ", coded.Articles.Select(article => article.Publisher ?? article.Id).Distinct()));
        yield return new("notes", e.Records[0].Evidence[0].Quote);
        yield return new("fatalities", Number(coded.Best(CasualtyKind.Killed) ?? 0));
        yield return new("tags", string.Join("; ", e.Links.Select(link => link.Type.Word()).Distinct()));

        string? Inter(CodedParty? party) => party is null ? null : codebook.OfParty(party.Label, party.Kind, "acled#inter");
    }

    static string Others(ImmutableArray<CodedParty> parties) => string.Join("; ", parties.Skip(1).Select(party => party.Name).Distinct());

    static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
