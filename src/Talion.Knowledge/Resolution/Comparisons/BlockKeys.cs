using System.Globalization;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Where a record looks for others of its event: what it shares with them, day by day where its day is known, else month by
/// month.</summary>
static class BlockKeys
{
    const int MostMonths = 12;
    const int SurnameLetters = 4;

    /// <summary>Keys by day: one day is added at the end, so that records a day apart still meet.</summary>
    public static IEnumerable<ulong> ByDay(EventProfile profile)
    {
        if (!profile.Occasion.IsNarrow || profile.Occasion.Days is not { } days)
            yield break;
        var topics = Topics(profile).Concat(CoarseTopics(profile)).Distinct(StringComparer.Ordinal).ToList();
        for (var day = days.Earliest; day <= days.Latest.AddDays(1); day = day.AddDays(1))
        {
            foreach (var topic in topics)
                yield return KeyHash.Of(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + topic);
        }
    }

    /// <summary>Keys by month, for pairs of which at least one has no known day.</summary>
    public static IEnumerable<ulong> ByMonth(EventProfile profile)
    {
        var topics = Topics(profile).Distinct(StringComparer.Ordinal).ToList();
        foreach (var month in Months(profile.Occasion.Window))
        {
            foreach (var topic in topics)
                yield return KeyHash.Of(month + topic);
        }
    }

    static IEnumerable<string> Months(DayInterval? window)
    {
        if (window is not { } days)
        {
            yield return "undated";
            yield break;
        }

        var month = new DateOnly(days.Earliest.Year, days.Earliest.Month, 1);
        for (var i = 0; i < MostMonths && month <= days.Latest.AddDays(1); i++, month = month.AddMonths(1))
            yield return month.ToString("yyyyMM", CultureInfo.InvariantCulture);
    }

    /// <summary>What few events of a month have in common.</summary>
    static IEnumerable<string> Topics(EventProfile profile)
    {
        var attackers = SidesOf(profile.Attackers);
        var targets = SidesOf(profile.Targets);
        var figures = profile.Record.Casualties
            .Where(figure => figure.Min > 0)
            .Select(figure => $"{figure.Kind}{figure.Min}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return profile.Where.Sites.Select(site => "|site|" + site.Id)
            .Concat(profile.Victims
                .Select(name => "|victim|" + (name.Surname.Length > SurnameLetters ? name.Surname[..SurnameLetters] : name.Surname))
                .Distinct(StringComparer.Ordinal))
            .Concat(profile.Names.Select(name => "|name|" + name))
            .Concat(attackers.SelectMany(_ => targets, (by, on) => $"|by|{by}|on|{on}"))
            .Concat(profile.Where.Countries.SelectMany(_ => figures, (country, figure) => $"|in|{country}|{figure}"))
            .Concat(targets.SelectMany(_ => figures, (on, figure) => $"|on|{on}|{figure}"))
            .Append("|told|" + profile.Record.Evidence[0].Quote);
    }

    /// <summary>What only records of the same day are compared for.</summary>
    static IEnumerable<string> CoarseTopics(EventProfile profile)
    {
        var parties = SidesOf(profile.Attackers)
            .Select(side => "by|" + side)
            .Concat(SidesOf(profile.Targets).Select(side => "on|" + side))
            .ToList();
        return profile.Where.Countries
            .SelectMany(country => parties.Append(profile.Record.Type.ToString()), (country, party) => $"|in|{country}|{party}");
    }

    static ImmutableArray<string> SidesOf(ImmutableArray<Party> parties) =>
        [.. parties.SelectMany(party => party.Sides).Distinct(StringComparer.Ordinal)];
}
