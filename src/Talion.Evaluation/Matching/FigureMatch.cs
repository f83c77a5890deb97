using Talion.Extraction.Records;

namespace Talion.Evaluation.Matching;

/// <summary>Whether two figures of victims say the same.</summary>
static class FigureMatch
{
    const int Open = 1_000_000_000;

    /// <summary>Equal figures do, and so do two vague ones that overlap. A plain number and an open "at least" agree where their lower ends differ by one at most.</summary>
    public static bool IsRight(CountRange key, CountRange answer)
    {
        var (keyMax, answerMax) = (key.Max ?? Open, answer.Max ?? Open);
        if (key.Min == answer.Min && keyMax == answerMax)
            return true;
        var (keyIsExact, answerIsExact) = (key.Min == keyMax, answer.Min == answerMax);
        if (keyIsExact || answerIsExact)
            return Math.Abs(key.Min - answer.Min) <= 1 && (answerMax == keyMax || answerMax == Open || keyMax == Open) && !(keyIsExact && answerIsExact);
        return answer.Min <= keyMax && key.Min <= answerMax;
    }
}
