namespace Talion.Extraction.Time.Meanings;

/// <summary>What an expression says before it is known when it was said.</summary>
abstract record Meaning
{
    /// <summary>What it comes to; <see langword="null"/> where it turns out to tell no time.</summary>
    public abstract Resolution? Resolve(Setting setting);
}
