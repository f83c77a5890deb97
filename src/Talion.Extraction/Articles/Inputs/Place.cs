using System.Globalization;

namespace Talion.Extraction.Articles.Inputs;

/// <summary>A place in a file: a line, a record of an archive, an entry of a feed. The default is the whole file.</summary>
readonly record struct Place
{
    readonly string? unit;
    readonly int number;

    Place(string unit, int number) => (this.unit, this.number) = (unit, number);

    /// <param name="number">From 1.</param>
    public static Place Line(int number) => new(":", number);

    /// <param name="number">From 1.</param>
    public static Place Record(int number) => new(", record ", number);

    /// <param name="number">From 1.</param>
    public static Place Entry(int number) => new(", entry ", number);

    /// <summary>What to write behind the file's name.</summary>
    public override string ToString() => unit is null ? "" : unit + number.ToString(CultureInfo.InvariantCulture);
}
