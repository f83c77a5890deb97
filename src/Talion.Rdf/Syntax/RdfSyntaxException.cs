namespace Talion.Rdf.Syntax;

/// <summary>A document breaks the rules of its syntax. It is the only exception that a reader throws because of what it reads.</summary>
public sealed class RdfSyntaxException : FormatException
{
    /// <summary>A reason can quote a name of the document, which can be as long as the document.</summary>
    const int LongestReason = 200;

    public RdfSyntaxException()
    {
    }

    public RdfSyntaxException(string message)
        : base(message)
    {
    }

    public RdfSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="reason">What is wrong, without the place.</param>
    /// <param name="line">Line, from 1; 0 where unknown.</param>
    /// <param name="column">Column in UTF-16 code units, from 1; 0 where unknown.</param>
    /// <param name="innerException">What a lower layer said, if any.</param>
    public RdfSyntaxException(string reason, long line, long column, Exception? innerException = null)
        : base(line == 0 ? Shortened(reason) : $"Line {line}, column {column}: {Shortened(reason)}", innerException)
    {
        Line = line;
        Column = column;
    }

    /// <summary>Line of the error, from 1; 0 where unknown.</summary>
    public long Line { get; }

    /// <summary>Column of the error in UTF-16 code units, from 1; 0 where unknown.</summary>
    public long Column { get; }

    static string Shortened(string reason) => reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…";
}
