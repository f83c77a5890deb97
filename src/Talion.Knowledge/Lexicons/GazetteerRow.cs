using System.Collections.Frozen;
using System.Globalization;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Lexicons;

/// <summary>The columns of one gazetteer file: which of them it has, in which order, and how a row becomes an entry.</summary>
sealed class GazetteerRow
{
    static readonly string[] Columns =
    [
        "id", "kind", "label", "aliases", "demonyms", "country", "within",
        "latitude", "longitude", "geonames", "wikidata", "iso", "stands-for", "weight",
    ];

    static readonly FrozenDictionary<string, EntityKind> Kinds =
        Enum.GetValues<EntityKind>().ToFrozenDictionary(kind => KebabCase(kind.ToString()), StringComparer.Ordinal);

    readonly string file;
    readonly int width;
    readonly int[] positions;
    string[] cells = [];
    int line;

    /// <exception cref="LexiconException">A column is unknown, or id, kind or label is missing.</exception>
    public GazetteerRow(string file, int line, string header)
    {
        this.file = file;
        this.line = line;
        var names = header.Split('\t');
        width = names.Length;
        positions = [.. Columns.Select(column => Array.IndexOf(names, column))];
        if (names.FirstOrDefault(name => !Columns.Contains(name)) is { } unknown)
            throw Fault($"There is no column '{unknown}'; the columns are {string.Join(", ", Columns)}.");
        if (positions.AsSpan(0, 3).Contains(-1))
            throw Fault("The header needs the columns id, kind and label.");
    }

    /// <exception cref="LexiconException">A cell is missing or malformed.</exception>
    public GazetteerEntry Parse(int number, string text)
    {
        line = number;
        cells = text.Split('\t');
        if (cells.Length != width)
            throw Fault($"The row has {cells.Length} cells where the header has {width}.");
        return new GazetteerEntry(
            Required(0),
            Kinds.TryGetValue(Required(1), out var kind) ? kind : throw Fault($"There is no kind '{Cell(1)}'."),
            Required(2),
            List(3),
            List(4),
            Cell(5),
            Cell(6),
            Degrees(7, 90),
            Degrees(8, 180),
            (int?)Whole(9),
            Cell(10),
            Cell(11),
            Cell(12),
            Whole(13) ?? 0);
    }

    string? Cell(int column) => positions[column] is var at and >= 0 && cells[at].Length > 0 ? cells[at] : null;

    string Required(int column) => Cell(column) ?? throw Fault($"The {Columns[column]} is empty.");

    ImmutableArray<string> List(int column) => Cell(column) is { } cell ? [.. cell.Split('|')] : [];

    double? Degrees(int column, double limit)
    {
        if (Cell(column) is not { } cell)
            return null;
        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit
            ? value
            : throw Fault($"The {Columns[column]} '{cell}' is no number of degrees.");
    }

    long? Whole(int column)
    {
        if (Cell(column) is not { } cell)
            return null;
        return long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= int.MaxValue
            ? value
            : throw Fault($"The {Columns[column]} '{cell}' is no whole number.");
    }

    LexiconException Fault(string fault) => new(file, line, fault);

    static string KebabCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
