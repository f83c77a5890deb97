using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>A record with what it is found by.</summary>
/// <param name="Profile">The record, made comparable.</param>
/// <param name="Member">How its blocks know it.</param>
/// <param name="Days">Its keys by day, sorted, each once.</param>
/// <param name="Months">Its keys by month, sorted, each once.</param>
sealed record KeyedRecord(EventProfile Profile, BlockMember Member, ImmutableArray<ulong> Days, ImmutableArray<ulong> Months)
{
    public static KeyedRecord Of(EventProfile profile, int index) =>
        new(profile, BlockMember.Of(profile, index), [.. BlockKeys.ByDay(profile).Distinct().Order()], [.. BlockKeys.ByMonth(profile).Distinct().Order()]);
}
