namespace Talion.Extraction.Merging;

/// <summary>An act that a telling may mean.</summary>
/// <param name="Known">The act.</param>
/// <param name="Comparison">What the two share.</param>
/// <param name="Standing">For each <see cref="Sign"/> whether it speaks less for this act than for another (0), as much (1), or more than for any other (2).</param>
/// <param name="Recency">How many of the candidates were told of later.</param>
/// <param name="Count">How many candidates there are.</param>
sealed record MergeCandidate(KnownAct Known, Comparison Comparison, ImmutableArray<int> Standing, int Recency, int Count)
{
    /// <summary>Whether the text tells it first.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether no act was told of later.</summary>
    public bool IsLatest { get; init; }

    /// <summary>Whether the act that the telling's sentence answers with was said before to answer this one.</summary>
    public bool IsCause { get; init; }
}
