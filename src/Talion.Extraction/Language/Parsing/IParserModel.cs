using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>What judges a parser's transitions: the trained model, or the one in training.</summary>
interface IParserModel
{
    /// <summary>The scores of shift, left and right in states of one sentence, allowed or not.</summary>
    /// <param name="states">The states.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="scores">Takes the scores of each.</param>
    void Score(ReadOnlySpan<ArcHybridState> states, ParserInput input, Span<ActionScores> scores);

    /// <summary>The numbers of the relations that the arcs of reductions should get.</summary>
    /// <param name="states">The states before them.</param>
    /// <param name="transitions">The transitions, each by the index of its state.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="relations">Takes the relation of each transition for which it holds <see cref="Open"/>.</param>
    void Label(ReadOnlySpan<ArcHybridState> states, ReadOnlySpan<Candidate> transitions, ParserInput input, Span<int> relations);

    /// <summary>Stands for a relation that is to be found.</summary>
    const int Open = -1;
}
