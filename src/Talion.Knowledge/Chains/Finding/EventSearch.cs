namespace Talion.Knowledge.Chains.Finding;

/// <summary>What a question for an event came to.</summary>
/// <param name="Best">The events that fit best and equally well; empty where none fits, one where the answer is clear.</param>
/// <param name="Others">The next best, best first.</param>
public sealed record EventSearch(ImmutableArray<EventMatch> Best, ImmutableArray<EventMatch> Others)
{
    public bool IsClear => Best.Length == 1;
}
