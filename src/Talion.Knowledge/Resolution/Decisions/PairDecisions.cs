using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Decisions;

/// <summary>People's decisions, brought down to pairs of records.</summary>
/// <param name="Same">Pairs to be joined, whatever speaks against it, in order.</param>
/// <param name="Different">Pairs never to be joined.</param>
sealed record PairDecisions(ImmutableArray<RecordPair> Same, ImmutableHashSet<RecordPair> Different)
{
    public static PairDecisions None { get; } = new([], []);
}
