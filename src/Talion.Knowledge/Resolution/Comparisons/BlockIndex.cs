using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The records that share something worth comparing them for: the day where both have one, else the month.</summary>
/// <param name="profile">The record of a number.</param>
sealed class BlockIndex(Func<int, EventProfile> profile)
{
    /// <summary>Of records that share a key, each is compared with so many that were published next before and after it.</summary>
    const int Reach = 32;

    readonly NeighbourhoodIndex byDay = new((one, other) => InTime(profile(one), profile(other)), _ => Reach, (one, other) => MayMeet(profile(one), profile(other)));

    readonly NeighbourhoodIndex byMonth = new(
        (one, other) => InTime(profile(one), profile(other)),
        _ => Reach,
        (one, other) => !(profile(one).Occasion.IsNarrow && profile(other).Occasion.IsNarrow) && MayMeet(profile(one), profile(other)));

    public void Add(int record)
    {
        byDay.Add(record, BlockKeys.ByDay(profile(record)));
        byMonth.Add(record, BlockKeys.ByMonth(profile(record)));
    }

    public void Remove(int record)
    {
        byDay.Remove(record, BlockKeys.ByDay(profile(record)));
        byMonth.Remove(record, BlockKeys.ByMonth(profile(record)));
    }

    /// <inheritdoc cref="NeighbourhoodIndex.Contains"/>
    public bool Contains(MemberPair pair) => byDay.Contains(pair) || byMonth.Contains(pair);

    /// <inheritdoc cref="NeighbourhoodIndex.Update"/>
    public IEnumerable<MemberPair> Update()
    {
        var (days, months) = (byDay.Update(), byMonth.Update());
        return days.Concat(months);
    }

    /// <summary>In the order of publication: accounts of one event appear close together.</summary>
    static int InTime(EventProfile one, EventProfile other) =>
        Nullable.Compare(Told(one), Told(other)) is var order and not 0 ? order : string.CompareOrdinal(one.Id, other.Id);

    static DateOnly? Told(EventProfile profile) => profile.Occasion.Published ?? profile.Occasion.Days?.Latest;

    /// <summary>Records that no comparison could join need not be kept as neighbours.</summary>
    static bool MayMeet(EventProfile one, EventProfile other) => one.Record.Status == other.Record.Status && one.Record.Document != other.Record.Document;
}
