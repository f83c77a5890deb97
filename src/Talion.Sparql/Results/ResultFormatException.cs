namespace Talion.Sparql.Results;

/// <summary>A result document that does not keep to its format.</summary>
public sealed class ResultFormatException(string message, Exception? inner = null) : FormatException(message, inner);
