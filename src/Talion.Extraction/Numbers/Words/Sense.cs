using System.Globalization;

namespace Talion.Extraction.Numbers.Words;

/// <summary>One meaning of a word or phrase.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Value">What it stands for, as <paramref name="Kind"/> defines.</param>
sealed record Sense(WordKind Kind, string Value)
{
    /// <summary><see cref="Value"/> as a number, 0 where it is none.</summary>
    public long Number { get; } = long.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
