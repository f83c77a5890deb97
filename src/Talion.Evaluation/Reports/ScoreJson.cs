using System.Text.Json;
using Talion.Evaluation.Scores;

namespace Talion.Evaluation.Reports;

/// <summary>A result for programs: one JSON object with <c>p</c>, <c>r</c>, <c>f1</c> (four digits) and the counts <c>tp</c>, <c>fp</c>, <c>fn</c> of each line,
/// <c>false_occurrences</c> and the number of <c>articles</c>.</summary>
public static class ScoreJson
{
    public static void Write(EvaluationResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            foreach (var (name, tally) in ScoreRows.Of(result.Total))
                Write(json, name, tally);
            json.WriteNumber("false_occurrences", result.Total.FalseOccurrences);
            json.WriteNumber("articles", result.Articles.Length);
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    static void Write(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        Write(json, "p", tally.Precision);
        Write(json, "r", tally.Recall);
        Write(json, "f1", tally.F1);
        json.WriteNumber("tp", tally.Right);
        json.WriteNumber("fp", tally.Wrong);
        json.WriteNumber("fn", tally.Missed);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string name, double ratio)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Figure.Of(ratio, 4));
    }
}
