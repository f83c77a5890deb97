using System.Buffers;

namespace Talion.Cli.Rendering;

/// <summary>Rows of comma-separated values after RFC 4180, but with <c>\n</c> as line end like all other output.</summary>
static class Csv
{
    static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    static string Cell(string? cell) =>
        cell is null ? ""
        : cell.AsSpan().ContainsAny(NeedQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
