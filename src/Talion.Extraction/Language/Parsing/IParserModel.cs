using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>What judges a parser's transitions: the trained model, or the one in training.</summary>
interface IParserModel
{
    /// <summary>The scores of shift, left and right in a state, allowed or not.</summary>
    ActionScores Score(ArcHybridState state, ParserInput input);

    /// <summary>The number of the relation that the arc of a reduction should get.</summary>
    int Label(ArcHybridState state, ParserInput input, Transition reduction);
}
