using System.Globalization;

namespace Talion.Knowledge.Resolution.Duplicates;

/// <summary>An article as those that share a band of its fingerprint know it.</summary>
readonly record struct Printing(DateOnly? Published, string Document) : IComparable<Printing>
{
    const string Day = "yyyyMMdd";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Printing Parse(string text)
    {
        var parts = text.Split('\t', 2);
        return new Printing(parts[0].Length == 0 ? null : DateOnly.ParseExact(parts[0], Day, CultureInfo.InvariantCulture), parts[1]);
    }

    public override string ToString() => $"{Published?.ToString(Day, CultureInfo.InvariantCulture)}\t{Document}";

    /// <summary>In the order of publication.</summary>
    public int CompareTo(Printing other) =>
        Nullable.Compare(Published, other.Published) is var order and not 0 ? order : string.CompareOrdinal(Document, other.Document);
}
