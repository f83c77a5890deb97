namespace Talion.Extraction;

/// <summary>How to extract. The defaults leave nothing out.</summary>
public sealed record ExtractorOptions
{
    public static ExtractorOptions Default { get; } = new();

    /// <summary>The steps to leave out, for ablations; none by default.</summary>
    public ImmutableHashSet<ExtractionStep> Without { get; init; } = [];

    internal bool Has(ExtractionStep step) => !Without.Contains(step);
}
