using System.Text;

namespace Talion.Extraction.Articles;

/// <summary>Tells the format of an input.</summary>
static class SourceFormats
{
    /// <summary>How much of a content's start <see cref="OfContent"/> looks at.</summary>
    public const int HeadBytes = 512;

    /// <summary>By the name's ending; none at all means text. <see langword="null"/> for endings of other things.</summary>
    public static SourceFormat? OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" or ".txt" or ".text" or ".md" => SourceFormat.Text,
        ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
        ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
        _ => null,
    };

    /// <summary>By how the content begins.</summary>
    public static SourceFormat OfContent(ReadOnlySpan<byte> start)
    {
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, HeadBytes)]).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        return head.StartsWith('{') ? SourceFormat.JsonLines
            : head.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
                ? SourceFormat.Html
                : SourceFormat.Text;
    }
}
