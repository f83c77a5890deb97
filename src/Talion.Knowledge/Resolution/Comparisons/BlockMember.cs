using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>A record as its blocks know it: what tells where it stands in them and which others it may meet there.</summary>
/// <param name="Told">The day on which it was published, else the last on which it can have happened; <see langword="null"/> where neither is known.</param>
/// <param name="Document">Its article.</param>
/// <param name="Index">Its place among the article's records, from 0.</param>
/// <param name="Status">Whether it happened.</param>
/// <param name="IsNarrow">Whether its day is known.</param>
readonly record struct BlockMember(DateOnly? Told, string Document, int Index, EventStatus Status, bool IsNarrow) : IComparable<BlockMember>
{
    const string Day = "yyyyMMdd";

    public static BlockMember Of(EventProfile profile, int index) =>
        new(profile.Occasion.Published ?? profile.Occasion.Days?.Latest, profile.Record.Document, index, profile.Record.Status, profile.Occasion.IsNarrow);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static BlockMember Parse(string text)
    {
        var parts = text.Split('\t', 5);
        return new BlockMember(
            parts[0].Length == 0 ? null : DateOnly.ParseExact(parts[0], Day, CultureInfo.InvariantCulture),
            parts[4],
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            (EventStatus)int.Parse(parts[2], CultureInfo.InvariantCulture),
            parts[3] == "1");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Told?.ToString(Day, CultureInfo.InvariantCulture)}\t{Index}\t{(int)Status}\t{(IsNarrow ? 1 : 0)}\t{Document}");

    /// <summary>In the order of publication: accounts of one event appear close together.</summary>
    public int CompareTo(BlockMember other) =>
        Nullable.Compare(Told, other.Told) is var told and not 0 ? told
        : string.CompareOrdinal(Document, other.Document) is var document and not 0 ? document
        : Index.CompareTo(other.Index);
}
