namespace Talion.Extraction.Time.Meanings;

/// <summary>What an expression says before it is known when it was said.</summary>
abstract record Meaning
{
    public abstract Resolution Resolve(Setting setting);
}
