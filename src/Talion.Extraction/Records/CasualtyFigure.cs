namespace Talion.Extraction.Records;

/// <summary>
/// A figure as one sentence gives it: inclusive ends, <paramref name="Max"/> <see langword="null"/> where open, verbatim <paramref name="Text"/>,
/// victims <paramref name="Who"/>, speaker <paramref name="By"/>; <paramref name="Evidence"/> indexes the record's evidence.
/// </summary>
public sealed record CasualtyFigure(CasualtyKind Kind, int Min, int? Max, string Text, string? Who, string? By, int Evidence);
