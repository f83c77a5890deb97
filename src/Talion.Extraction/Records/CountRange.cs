namespace Talion.Extraction.Records;

/// <summary>A count as the text gives it: inclusive ends, <paramref name="Max"/> <see langword="null"/> where open.</summary>
public sealed record CountRange(int Min, int? Max);
