using Talion.Knowledge.Resolution.Archives;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The records that share something worth comparing them for: the day where both have one, else the month.</summary>
sealed class BlockIndex(IArchive archive)
{
    /// <summary>Of records that share a key, each is compared with so many that were published next before and after it.</summary>
    const int Reach = 32;

    readonly NeighbourhoodIndex<BlockMember> byDay = new(archive, PostingKind.Day, BlockMember.Parse, _ => Reach, MayMeet);

    readonly NeighbourhoodIndex<BlockMember> byMonth =
        new(archive, PostingKind.Month, BlockMember.Parse, _ => Reach, (one, other) => !(one.IsNarrow && other.IsNarrow) && MayMeet(one, other));

    public void Add(KeyedRecord record)
    {
        byDay.Add(record.Member, record.Days);
        byMonth.Add(record.Member, record.Months);
    }

    public void Remove(KeyedRecord record)
    {
        byDay.Remove(record.Member, record.Days);
        byMonth.Remove(record.Member, record.Months);
    }

    /// <summary>Whether two records share a block in which they are near each other, as of the last <see cref="Update"/>.</summary>
    public bool AreNear(KeyedRecord one, KeyedRecord other) =>
        MayMeet(one.Member, other.Member)
        && (Shared(one.Days, other.Days).Any(key => byDay.AreNear(one.Member, other.Member, key))
            || Shared(one.Months, other.Months).Any(key => byMonth.AreNear(one.Member, other.Member, key)));

    /// <inheritdoc cref="NeighbourhoodIndex{T}.Update"/>
    public IEnumerable<(BlockMember One, BlockMember Other)> Update()
    {
        var (days, months) = (byDay.Update(), byMonth.Update());
        return days.Concat(months);
    }

    /// <summary>Records that no comparison could join need not be kept as neighbours.</summary>
    static bool MayMeet(BlockMember one, BlockMember other) => one.Status == other.Status && one.Document != other.Document;

    static IEnumerable<ulong> Shared(ImmutableArray<ulong> left, ImmutableArray<ulong> right)
    {
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = left[i].CompareTo(right[j]);
            if (order == 0)
                yield return left[i];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
