using System.Globalization;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>An attack in the columns of POLECAT, a dataset in PLOVER's terms (Halterman and others, 2023). Its intensity, contexts and Wikipedia ids are
/// left empty.</summary>
static class PloverRow
{
    /// <summary>Material conflict, the fourth of PLOVER's quads.</summary>
    const string MaterialConflict = "4";

    public static IEnumerable<KeyValuePair<string, string?>> Of(CodedEvent coded, Codebook codebook)
    {
        var e = coded.Event;
        var published = coded.Articles.Select(article => article.Published).Min();
        yield return new("Event ID", e.Id[(e.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        yield return new("Event Date", Day(e.Days?.Earliest));
        yield return new("Event Type", codebook.Of(e.Type, "plover#event_type"));
        yield return new("Event Mode", codebook.Of(e.Type, "plover#event_mode"));
        yield return new("Quad Code", MaterialConflict);
        foreach (var pair in Party("Actor", coded.Attackers, codebook).Concat(Party("Recipient", coded.Targets, codebook)))
            yield return pair;
        yield return new("Placename", coded.Place?.Label);
        yield return new("City", coded.City?.Label);
        yield return new("Province", coded.Province?.Label);
        yield return new("Country", coded.Country?.Iso);
        yield return new("Latitude", Number(coded.Place?.Latitude));
        yield return new("Longitude", Number(coded.Place?.Longitude));
        yield return new("GeoNames ID", Number(coded.City?.GeoNames));
        yield return new("Raw Placename", coded.Place?.Label);
        yield return new("Feature Type", coded.Place?.Kind.Word());
        yield return new("Source", string.Join("; ", coded.Articles.Select(article => article.Publisher ?? article.Id).Distinct()));
        yield return new("Publication Date", Day(published));
        yield return new("Language", "en");
    }

    static IEnumerable<KeyValuePair<string, string?>> Party(string role, ImmutableArray<CodedParty> parties, Codebook codebook)
    {
        if (parties.FirstOrDefault() is not { } party)
            yield break;
        var sectors = parties.Select(other => codebook.OfParty(other.Label, other.Kind, "plover#sector")).OfType<string>().Distinct().ToList();
        yield return new($"{role} Name", party.Name);
        yield return new($"{role} Country", party.Country?.Iso);
        yield return new($"Primary {role} Sector", sectors.FirstOrDefault());
        yield return new($"{role} Sectors", string.Join(";", sectors));
        yield return new($"{role} Name Raw", string.Join(";", parties.Select(other => other.Label)));
    }

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
