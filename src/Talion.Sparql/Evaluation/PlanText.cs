using System.Globalization;
using System.Text;

namespace Talion.Sparql.Evaluation;

/// <summary>A plan as text: an operator a line, its inputs indented below it.</summary>
static class PlanText
{
    public static string Of(RowSource root)
    {
        var text = new StringBuilder();
        Append(text, root, 0);
        return text.ToString();
    }

    static void Append(StringBuilder text, RowSource source, int depth)
    {
        text.Append(' ', depth * 2).Append(source.Describe());
        text.Append(CultureInfo.InvariantCulture, $"  (expected {source.Estimate:0.##} × {source.Openings}, found {source.Rows})").Append('\n');
        foreach (var input in source.Inputs)
            Append(text, input, depth + 1);
    }
}
