using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Parsing;

namespace Talion.Extraction.Tests.Language.Parsing;

/// <summary>A parser's model that scores transitions as a test wants and names all arcs alike.</summary>
sealed class FixedScores(Func<ArcHybridState, ActionScores> scores) : IParserModel
{
    public const int Relation = 2;

    public void Score(ReadOnlySpan<ArcHybridState> states, ParserInput input, Span<ActionScores> found)
    {
        for (var i = 0; i < states.Length; i++)
            found[i] = scores(states[i]);
    }

    public void Label(ReadOnlySpan<ArcHybridState> states, ReadOnlySpan<Candidate> transitions, ParserInput input, Span<int> relations) =>
        relations[..transitions.Length].Replace(IParserModel.Open, Relation);
}
