namespace Talion.Extraction.Records;

/// <summary>
/// What <paramref name="By"/> says of <paramref name="Party"/>'s part in the event; <paramref name="Evidence"/> indexes the record's evidence.
/// </summary>
public sealed record ResponsibilityClaim(Stance Stance, string Party, string? By, int Evidence);
