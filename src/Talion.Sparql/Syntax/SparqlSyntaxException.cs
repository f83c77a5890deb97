namespace Talion.Sparql.Syntax;

/// <summary>A query or update that is not well formed.</summary>
/// <param name="reason">What is wrong, in one sentence without the position.</param>
/// <param name="line">From 1.</param>
/// <param name="column">From 1, in UTF-16 code units.</param>
public sealed class SparqlSyntaxException(string reason, int line, int column) : FormatException($"Line {line}, column {column}: {reason}")
{
    public string Reason { get; } = reason;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
