using System.Xml;
using Talion.Extraction.Articles.Feeds;
using Talion.Extraction.Articles.Html;
using Talion.Extraction.Articles.Inputs;
using Talion.Extraction.Articles.Lines;
using Talion.Extraction.Articles.Unicode;
using Talion.Extraction.Articles.Warc;

namespace Talion.Extraction.Articles;

/// <summary>
/// Reads articles from text, HTML, JSON Lines, feeds and web archives, packed with gzip or not: files, folders, glob patterns and standard input. Holds one
/// article at a time, however many there are.
/// </summary>
/// <param name="report">Told of everything that was skipped or guessed, in reading order.</param>
/// <param name="standardInput">What the input <c>-</c> reads.</param>
public sealed class ArticleReader(Action<Diagnostic> report, Stream? standardInput = null)
{
    /// <summary>A parser can name each of a hundred thousand elements that are not closed.</summary>
    const int LongestMessage = 160;

    const string StandardInput = "(standard input)";

    readonly ArticleRegister register = new(report);
    readonly ManifestCatalog manifests = new(report);

    /// <summary>
    /// Streams the articles: inputs in the order given, the files of a folder or pattern in ordinal order, the articles of a file as they stand.
    /// Every id is given out once. What cannot be read is reported and passed over.
    /// </summary>
    /// <exception cref="FileNotFoundException">An input is no file, folder or pattern that matches; thrown before anything is read.</exception>
    public IEnumerable<Article> Read(IEnumerable<string> inputs)
    {
        var files = new InputFiles(report).Find(inputs);
        return files.SelectMany(ReadFile);
    }

    IEnumerable<Article> ReadFile(InputFile file)
    {
        using var drafts = Drafts(file).GetEnumerator();
        while (Next(file.Path == InputFiles.StandardInput ? StandardInput : file.Path, drafts) is (true, var article))
        {
            if (article is not null)
                yield return article;
        }
    }

    /// <summary>The next article of a file; what goes wrong with the file ends it and nothing else.</summary>
    (bool IsThere, Article? Article) Next(string file, IEnumerator<DraftedArticle> drafts)
    {
        try
        {
            return drafts.MoveNext() ? (true, register.Admit(file, drafts.Current)) : default;
        }
        catch (XmlException error)
        {
            var message = error.Message.Length > LongestMessage ? error.Message[..LongestMessage] + "…" : error.Message.TrimEnd('.');
            report(new(file, Place.Line(Math.Max(error.LineNumber, 1)).ToString(), DiagnosticKind.Malformed, $"not valid XML: {message}"));
        }
        catch (InvalidDataException error)
        {
            report(new(file, "", DiagnosticKind.Malformed, error.Message.TrimEnd('.')));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new(file, "", DiagnosticKind.Unreadable, error.Message.TrimEnd('.')));
        }
        return default;
    }

    IEnumerable<DraftedArticle> Drafts(InputFile file)
    {
        if (Open(file, out var format) is not { } opened)
            yield break;
        using var input = opened;
        var drafts = (format ?? SourceFormats.OfContent(input.Head)) switch
        {
            SourceFormat.JsonLines => JsonLines.Read(input),
            SourceFormat.Xml => Feed.Read(input),
            SourceFormat.Warc => WebArchive.Read(input),
            var document => ReadDocument(input, document, manifests.Find(file)),
        };
        foreach (var draft in drafts)
            yield return draft;
    }

    /// <returns><see langword="null"/> where there is nothing to read, which is then reported.</returns>
    OpenInput? Open(InputFile file, out SourceFormat? format)
    {
        format = null;
        if (file.Path == InputFiles.StandardInput)
            return standardInput is null ? Skip(StandardInput, DiagnosticKind.Unreadable, "there is none") : new(StandardInput, "stdin", standardInput, report);
        format = SourceFormats.OfFile(file.Path);
        if (format is null)
            return Skip(file.Path, DiagnosticKind.Foreign, $"not a kind of file that is read ({SourceFormats.Endings})");
        // Pipes and devices say that they are empty; to open one that nobody has named could take for ever.
        if (!file.IsNamed && (File.ResolveLinkTarget(file.Path, returnFinalTarget: true) as FileInfo ?? new FileInfo(file.Path)) is { Exists: true, Length: 0 })
            return Skip(file.Path, DiagnosticKind.Empty, "empty");
        return new(file.Path, SourceFormats.Stem(file.Path), File.OpenRead(file.Path), report);
    }

    static IEnumerable<DraftedArticle> ReadDocument(OpenInput input, SourceFormat format, ManifestEntry? entry)
    {
        if (input.ReadText() is not { } text)
            return [];
        var draft = format == SourceFormat.Html ? HtmlArticle.Read(text) : Plain(text);
        draft = draft with
        {
            Title = entry?.Title ?? draft.Title,
            Published = entry?.Published ?? draft.Published,
            Publisher = entry?.Publisher ?? draft.Publisher,
        };
        return [new(default, input.Name, draft)];
    }

    static DocumentDraft Plain(string decoded)
    {
        var fields = FrontMatter.Read(CanonicalText.Of(decoded));
        return new(fields.Body, fields.Title, fields.Published, fields.Publisher);
    }

    OpenInput? Skip(string file, DiagnosticKind kind, string reason)
    {
        report(new(file, "", kind, reason));
        return null;
    }
}
