using System.Security.Cryptography;
using System.Text;
using Talion.Extraction.Articles.Html;
using Talion.Extraction.Articles.Unicode;

namespace Talion.Extraction.Articles;

/// <summary>Reads articles from text, HTML and JSON Lines files, folders, glob patterns and standard input.</summary>
/// <param name="report">Told of everything that was skipped or guessed, in reading order.</param>
/// <param name="standardInput">What the input <c>-</c> reads.</param>
public sealed class ArticleReader(Action<Diagnostic> report, Stream? standardInput = null)
{
    /// <summary>Longer files and lines are no articles.</summary>
    const int MostBytes = 32 << 20;

    readonly Dictionary<string, (string Source, string Digest)> taken = new(StringComparer.Ordinal);
    readonly ManifestCatalog manifests = new(report);

    /// <summary>
    /// Streams the articles: inputs in the order given, the files of a folder or pattern in ordinal order, the lines of a JSONL file as they stand.
    /// Every id is given out once. A file or line that cannot be read is reported and passed over.
    /// </summary>
    /// <exception cref="FileNotFoundException">An input is no file, folder or pattern that matches; thrown before anything is read.</exception>
    public IEnumerable<Article> Read(IEnumerable<string> inputs)
    {
        var files = InputFiles.Find(inputs);
        return files.SelectMany(ReadFile).OfType<Article>();
    }

    IEnumerable<Article?> ReadFile(InputFile file)
    {
        if (file.Path == InputFiles.StandardInput)
            return ReadStandardInput();
        if (SourceFormats.OfFile(file.Path) is not { } format)
            return Skip(file.Path, "not a kind of file that is read (.txt .md .html .jsonl)");
        if (format == SourceFormat.JsonLines)
            return ReadLines(file.Path, Path.GetFileNameWithoutExtension(file.Path), () => File.OpenRead(file.Path));
        try
        {
            return new FileInfo(file.Path).Length > MostBytes
                ? Skip(file.Path, $"larger than {MostBytes >> 20} MB")
                : [ReadDocument(file.Path, Path.GetFileNameWithoutExtension(file.Path), File.ReadAllBytes(file.Path), format, manifests.Find(file))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Skip(file.Path, error.Message.TrimEnd('.'));
        }
    }

    IEnumerable<Article?> ReadStandardInput()
    {
        const string Source = "(standard input)";
        if (standardInput is null)
            return Skip(Source, "there is none");
        var input = new PeekedStream(standardInput, SourceFormats.HeadBytes);
        var format = SourceFormats.OfContent(input.Head);
        if (format == SourceFormat.JsonLines)
            return ReadLines(Source, "stdin", () => input);
        using var content = new MemoryStream();
        input.CopyTo(content);
        return [ReadDocument(Source, "stdin", content.ToArray(), format, null)];
    }

    Article? ReadDocument(string source, string id, byte[] bytes, SourceFormat format, ManifestEntry? entry)
    {
        var (decoded, remark) = TextDecoder.Decode(bytes);
        if (decoded is null)
            return Skipped(source, "binary, not text");
        if (remark is not null)
            report(new(source, remark, false));
        var draft = format == SourceFormat.Html ? HtmlArticle.Read(decoded) : Plain(decoded);
        return Admit(source, id, draft with
        {
            Title = entry?.Title ?? draft.Title,
            Published = entry?.Published ?? draft.Published,
            Publisher = entry?.Publisher ?? draft.Publisher,
        });
    }

    static DocumentDraft Plain(string decoded)
    {
        var fields = FrontMatter.Read(CanonicalText.Of(decoded));
        return new(fields.Body, fields.Title, fields.Published, fields.Publisher);
    }

    IEnumerable<Article?> ReadLines(string source, string name, Func<Stream> open)
    {
        using var lines = new LineReader(open, MostBytes);
        while (lines.Read())
        {
            var where = $"{source}:{lines.Number}";
            if (lines.Error is not null)
                Skipped(where, lines.Error);
            else if (!string.IsNullOrWhiteSpace(lines.Line))
                yield return ReadLine(where, $"{name}-{lines.Number}", lines.Line);
        }
        if (lines.Number == 0)
            Skipped(source, lines.Error ?? "empty");
    }

    Article? ReadLine(string where, string name, string line)
    {
        if (!JsonObject.TryParse(line, out var fields, out var error))
            return Skipped(where, error);
        if (fields.Text("text") is not { } text)
            return Skipped(where, "no \"text\"");
        return Admit(where, fields.Text("id") is { Length: > 0 } id ? id : name,
            new(text, fields.Text("title"), fields.Text("published") ?? fields.Text("date"), fields.Text("publisher")));
    }

    Article? Admit(string source, string id, DocumentDraft draft)
    {
        var text = CanonicalText.Of(draft.Text);
        if (string.IsNullOrWhiteSpace(text))
            return Skipped(source, "empty");
        id = CanonicalText.Of(id);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        if (taken.TryGetValue(id, out var first))
        {
            if (first.Digest == digest)
                return Skipped(source, $"the same as {first.Source}");
            var other = $"{id}-{digest}";
            if (!taken.TryAdd(other, (source, digest)))
                return Skipped(source, $"the same as {taken[other].Source}");
            report(new(source, $"the id {id} is taken by {first.Source}; read as {other}", false));
            id = other;
        }
        taken.TryAdd(id, (source, digest));
        return new Article(id, text, Day(source, draft.Published, text), Canonical(draft.Title), Canonical(draft.Publisher));
    }

    DateOnly? Day(string source, string? written, string text)
    {
        if (PublicationDate.Parse(written) is { } stated)
            return stated;
        if (!string.IsNullOrWhiteSpace(written))
            report(new(source, $"no day can be read from the date \"{written.Trim()}\"", false));
        if (Dateline.Find(text) is { } found)
            return found;
        report(new(source, Diagnostic.Undated, false));
        return null;
    }

    static string? Canonical(string? field) => string.IsNullOrWhiteSpace(field) ? null : CanonicalText.Of(field).Trim();

    Article? Skipped(string source, string reason)
    {
        report(new(source, reason, true));
        return null;
    }

    IEnumerable<Article?> Skip(string source, string reason) => [Skipped(source, reason)];
}
