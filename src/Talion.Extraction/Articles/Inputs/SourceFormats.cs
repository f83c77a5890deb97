using System.Text;

namespace Talion.Extraction.Articles.Inputs;

/// <summary>Tells the format of an input.</summary>
static class SourceFormats
{
    /// <summary>The names' endings that are read, for messages.</summary>
    public const string Endings = ".txt .md .html .jsonl .xml .rss .atom .warc, each also with .gz";

    /// <summary>How much of a content's start <see cref="OfContent"/> looks at.</summary>
    public const int HeadBytes = 512;

    const string Gzip = ".gz";

    /// <summary>By the name's ending; none at all means text. <see langword="null"/> for endings of other things.</summary>
    public static SourceFormat? OfFile(string path) => Path.GetExtension(WithoutGzip(path)).ToLowerInvariant() switch
    {
        "" or ".txt" or ".text" or ".md" => SourceFormat.Text,
        ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
        ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
        ".xml" or ".rss" or ".atom" => SourceFormat.Xml,
        ".warc" or ".wet" => SourceFormat.Warc,
        _ => null,
    };

    /// <summary>By how the content begins.</summary>
    public static SourceFormat OfContent(ReadOnlySpan<byte> start)
    {
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, HeadBytes)]).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        return head.StartsWith('{') ? SourceFormat.JsonLines
            : Begins("WARC/") ? SourceFormat.Warc
            : Begins("<!doctype html") || Begins("<html") ? SourceFormat.Html
            : Begins("<?xml") || Begins("<rss") || Begins("<feed") || Begins("<rdf:RDF") ? SourceFormat.Xml
            : Begins("<!doctype") ? SourceFormat.Html
            : SourceFormat.Text;

        bool Begins(string word) => head.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A file's name without its endings, which names its article or its articles.</summary>
    public static string Stem(string path) => Path.GetFileNameWithoutExtension(WithoutGzip(path));

    static string WithoutGzip(string path) => path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) ? path[..^Gzip.Length] : path;
}
