using System.Globalization;
using Talion.Evaluation.Scores;

namespace Talion.Evaluation.Reports;

/// <summary>A result for people: a line an article, then precision, recall and F1 of all together.</summary>
public static class ScoreText
{
    /// <param name="result">What to write.</param>
    /// <param name="misses">Whether to list under each article what is missed, wrong or spurious.</param>
    /// <param name="output">Where lines end in <c>\n</c>.</param>
    public static void Write(EvaluationResult result, bool misses, TextWriter output)
    {
        foreach (var article in result.Articles)
        {
            var score = article.Score;
            output.Write($"{article.Article,-38} events {Figure.Of(score.Events.F1, 2)}  slots {Figure.Of(score.Slots.Total.F1, 2)}  links {Figure.Of(score.Links.F1, 2)}\n");
            foreach (var note in misses ? article.Notes : [])
                output.Write($"    {note}\n");
        }

        output.Write('\n');
        foreach (var (name, tally) in ScoreRows.Of(result.Total))
        {
            var ratios = $"P {Figure.Of(tally.Precision, 3)}  R {Figure.Of(tally.Recall, 3)}  F1 {Figure.Of(tally.F1, 3)}";
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{name,-13} {ratios}   (right {tally.Right}, wrong {tally.Wrong}, missed {tally.Missed})\n"));
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"false occurrences {result.Total.FalseOccurrences}\n"));
    }
}
