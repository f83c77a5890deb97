namespace Talion.Extraction.Records;

/// <summary>An interval of days, both ends inclusive, and the words it was read from.</summary>
public sealed record EventDate(DateOnly Earliest, DateOnly Latest, DateBasis Basis, string? Text);
