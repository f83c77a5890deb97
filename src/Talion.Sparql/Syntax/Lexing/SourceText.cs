namespace Talion.Sparql.Syntax.Lexing;

/// <summary>The text of a query, which knows the line and column of every position.</summary>
sealed class SourceText(string text)
{
    public string Text { get; } = text;

    public SparqlSyntaxException Error(string reason, int position)
    {
        var before = Text.AsSpan(0, Math.Min(position, Text.Length));
        var line = before.Count('\n') + 1;
        return new SparqlSyntaxException(reason, line, before.Length - before.LastIndexOf('\n'));
    }
}
