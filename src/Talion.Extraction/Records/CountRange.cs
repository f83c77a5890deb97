namespace Talion.Extraction.Records;

/// <summary>A count as the text gives it: inclusive ends, <paramref name="Max"/> <see langword="null"/> where open.</summary>
public sealed record CountRange(int Min, int? Max)
{
    /// <summary>Whether one number may be meant by both: "dozens" and "more than 40".</summary>
    public bool Overlaps(CountRange other) => Min <= (other.Max ?? int.MaxValue) && other.Min <= (Max ?? int.MaxValue);
}
