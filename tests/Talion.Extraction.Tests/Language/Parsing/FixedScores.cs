using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Parsing;

namespace Talion.Extraction.Tests.Language.Parsing;

/// <summary>A parser's model that scores transitions as a test wants and names all arcs alike.</summary>
sealed class FixedScores(Func<ArcHybridState, ActionScores> scores) : IParserModel
{
    public const int Relation = 2;

    public ActionScores Score(ArcHybridState state, ParserInput input) => scores(state);

    public int Label(ArcHybridState state, ParserInput input, Transition reduction) => Relation;
}
