using System.Globalization;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>An attack in the columns of the Global Terrorism Database (GTD Codebook, 2021). Only what articles tell is filled in; the three criteria of
/// terrorism and the database's own numbers of countries are left to its coders. Unknown numbers are empty, unknown yes-or-no answers -9.</summary>
static class GtdRow
{
    const string Unknown = "-9";

    public static IEnumerable<KeyValuePair<string, string?>> Of(CodedEvent coded, Codebook codebook)
    {
        var e = coded.Event;
        var days = e.Days;
        var isOneDay = days?.Days == 1;
        var isOneMonth = days is { } known && (known.Earliest.Year, known.Earliest.Month) == (known.Latest.Year, known.Latest.Month);
        // 0 stands for an unknown month or day.
        yield return new("eventid", e.Id[(e.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        yield return new("iyear", Number(days?.Earliest.Year));
        yield return new("imonth", isOneMonth ? Number(days?.Earliest.Month) : "0");
        yield return new("iday", isOneDay ? Number(days?.Earliest.Day) : "0");
        yield return new("approxdate", days is { } span && !isOneDay ? $"{Day(span.Earliest)} to {Day(span.Latest)}" : null);
        yield return new("extended", days is null ? null : e.Type == EventType.Abduction && !isOneDay ? "1" : "0");
        yield return new("country_txt", coded.Country?.Label);
        yield return new("provstate", coded.Province?.Label);
        yield return new("city", coded.City?.Label ?? "Unknown");
        yield return new("latitude", Number(coded.Place?.Latitude));
        yield return new("longitude", Number(coded.Place?.Longitude));
        yield return new("specificity", coded.Place is { } place ? CodedEvent.Extent(place.Kind) switch { <= 1 => "1", 2 => "4", _ => "5" } : "5");
        yield return new("location", coded.Place?.Label);
        yield return new("summary", string.Join(" ", e.Records[0].Evidence.Select(evidence => evidence.Quote)));
        yield return new("success", "1");
        yield return new("suicide", e.Type == EventType.SuicideBombing ? "1" : "0");
        foreach (var column in (string[])["attacktype1", "attacktype1_txt"])
            yield return new(column, codebook.Of(e.Type, "gtd#" + column));
        foreach (var pair in Targets(coded, codebook).Concat(Weapons(coded, codebook)).Concat(Perpetrators(coded)).Concat(Harm(coded)))
            yield return pair;
    }

    static IEnumerable<KeyValuePair<string, string?>> Targets(CodedEvent coded, Codebook codebook)
    {
        foreach (var (target, i) in coded.Targets.Take(3).Select((target, i) => (target, i + 1)))
        {
            yield return new($"targtype{i}", codebook.OfParty(target.Label, target.Kind, "gtd#targtype1"));
            yield return new($"targtype{i}_txt", codebook.OfParty(target.Label, target.Kind, "gtd#targtype1_txt"));
            yield return new($"target{i}", target.Label);
            yield return new($"natlty{i}_txt", target.Country?.Label);
        }
    }

    static IEnumerable<KeyValuePair<string, string?>> Weapons(CodedEvent coded, Codebook codebook)
    {
        var weapons = EventView.Of(coded.Event).Weapons;
        foreach (var (weapon, i) in weapons.Take(4).Select((weapon, i) => (weapon, i + 1)))
        {
            foreach (var column in (string[])["weaptype", "weapsubtype"])
            {
                yield return new($"{column}{i}", codebook.OfWeapon(weapon.Kind, $"gtd#{column}1"));
                yield return new($"{column}{i}_txt", codebook.OfWeapon(weapon.Kind, $"gtd#{column}1_txt"));
            }
        }

        if (weapons.IsEmpty)
        {
            yield return new("weaptype1", codebook.OfWeapon("weapon", "gtd#weaptype1"));
            yield return new("weaptype1_txt", codebook.OfWeapon("weapon", "gtd#weaptype1_txt"));
        }

        yield return new("weapdetail", string.Join("; ", weapons.Select(weapon => weapon.Label)));
    }

    static IEnumerable<KeyValuePair<string, string?>> Perpetrators(CodedEvent coded)
    {
        string[] names = ["gname", "gname2", "gname3"];
        for (var i = 0; i < names.Length; i++)
        {
            var attacker = coded.Attackers.ElementAtOrDefault(i);
            yield return new(names[i], attacker?.Name ?? (i == 0 ? "Unknown" : null));
            yield return new($"guncertain{i + 1}", attacker is null ? null : attacker.IsSuspected ? "1" : "0");
        }

        yield return new("individual", coded.Attackers.FirstOrDefault()?.Kind == EntityKind.Person ? "1" : "0");
        yield return new("claimed", coded.Event.Records.SelectMany(record => record.Claims).Any(claim => claim.Stance == Stance.Claimed) ? "1" : Unknown);
    }

    static IEnumerable<KeyValuePair<string, string?>> Harm(CodedEvent coded)
    {
        var records = coded.Event.Records;
        yield return new("nkill", Number(coded.Best(CasualtyKind.Killed)));
        yield return new("nkillus", Number(Americans(coded, CasualtyKind.Killed)));
        yield return new("nwound", Number(coded.Best(CasualtyKind.Wounded)));
        yield return new("nwoundus", Number(Americans(coded, CasualtyKind.Wounded)));
        yield return new("property", records.Any(record => !record.Damage.IsEmpty) ? "1" : Unknown);
        yield return new("propcomment", string.Join("; ", records.SelectMany(record => record.Damage).Select(damage => $"{damage.Label}: {damage.Effect}").Distinct()));
        yield return new("ishostkid", coded.Event.Type == EventType.Abduction ? "1" : "0");
        yield return new("nhostkid", Number(coded.Best(CasualtyKind.Captured)));
        foreach (var (article, i) in coded.Articles.Take(3).Select((article, i) => (article, i + 1)))
            yield return new($"scite{i}", string.Join(", ", new[] { article.Title ?? article.Id, article.Publisher, article.Published is { } day ? Day(day) : null }.OfType<string>()));
        yield return new("dbsource", "Talion");
        yield return new("related", string.Join("; ", coded.Event.Links.Select(link => link.Cause[(link.Cause.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct()));
    }

    /// <summary>The greatest figure whose victims are those of a target of the United States.</summary>
    static int? Americans(CodedEvent coded, CasualtyKind kind)
    {
        var labels = coded.Targets.Where(target => target.Country?.Iso == "USA").Select(target => target.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return coded.Event.Records.SelectMany(record => record.Casualties)
            .Where(figure => figure.Kind == kind && figure.Who is not null && labels.Contains(figure.Who))
            .Max(figure => (int?)figure.Min);
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
