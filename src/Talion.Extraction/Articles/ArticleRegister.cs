using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Talion.Extraction.Articles.Inputs;
using Talion.Extraction.Articles.Unicode;

namespace Talion.Extraction.Articles;

/// <summary>Turns drafts into articles: canonical text, a day of publication, an id that no other article has. Keeps some fifty bytes for each article it has seen.</summary>
sealed class ArticleRegister(Action<Diagnostic> report)
{
    /// <summary>In UTF-16 code units: a book of a thousand pages. Longer texts are no articles, and would take memory and minutes.</summary>
    const int LongestText = 2_000_000;

    const int LongestId = 200;

    /// <summary>The first taker of each id, by the id's hash.</summary>
    readonly Dictionary<ulong, (uint Digest, int File, Place Place)> taken = [];

    readonly List<string> files = [];

    /// <returns><see langword="null"/> where the draft is no article or not a new one, which is then reported.</returns>
    public Article? Admit(string file, DraftedArticle drafted)
    {
        var (place, draft) = (drafted.Place, drafted.Draft);
        if (draft.Text.Length > LongestText)
            return Skip(file, place, DiagnosticKind.TooLarge, $"a text longer than {LongestText / 1_000_000} million characters");
        var text = CanonicalText.Of(draft.Text);
        if (string.IsNullOrWhiteSpace(text))
            return Skip(file, place, DiagnosticKind.Empty, "empty");
        if (Id(file, place, CanonicalText.Of(drafted.Id), Digest(text)) is not { } id)
            return null;
        return new Article(id, text, Day(file, place, draft.Published, text), Canonical(draft.Title), Canonical(draft.Publisher))
        {
            Url = WebAddress(draft.Url),
            Retrieved = draft.Retrieved,
        };
    }

    string? Id(string file, Place place, string id, uint digest)
    {
        if (id.Length > LongestId)
            id = $"{id[..LongestId].TrimEnd('\uFFFD')}-{Digest(id):x8}";
        if (Take(file, place, id, digest) is not { } first)
            return id;
        if (first.Digest == digest)
            return Repeated(first);
        var other = $"{id}-{digest:x8}";
        if (Take(file, place, other, digest) is { } second)
            return Repeated(second);
        report(new(file, place.ToString(), DiagnosticKind.TakenId, $"the id {id} is taken by {files[first.File]}{first.Place}; read as {other}"));
        return other;

        string? Repeated((uint Digest, int File, Place Place) earlier)
        {
            Skip(file, place, DiagnosticKind.Repeated, $"the same as {files[earlier.File]}{earlier.Place}");
            return null;
        }
    }

    /// <returns>Who has the id already; <see langword="null"/> where it was free.</returns>
    (uint Digest, int File, Place Place)? Take(string file, Place place, string id, uint digest)
    {
        if (files.Count == 0 || files[^1] != file)
            files.Add(file);
        var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
        return taken.TryAdd(hash, (digest, files.Count - 1, place)) ? null : taken[hash];
    }

    static uint Digest(string text) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    DateOnly? Day(string file, Place place, string? written, string text)
    {
        if (PublicationDate.Parse(written) is { } stated)
            return stated;
        if (!string.IsNullOrWhiteSpace(written))
            report(new(file, place.ToString(), DiagnosticKind.UnclearDate, $"no day can be read from the date \"{Shortened(written.Trim())}\""));
        if (Dateline.Find(text) is { } found)
            return found;
        report(new(file, place.ToString(), DiagnosticKind.Undated, "no date found, so that \"on Monday\" and the like stay unresolved"));
        return null;
    }

    Article? Skip(string file, Place place, DiagnosticKind kind, string reason)
    {
        report(new(file, place.ToString(), kind, reason));
        return null;
    }

    static string Shortened(string written) => written.Length > 60 ? written[..60] + "…" : written;

    static string? Canonical(string? field) => string.IsNullOrWhiteSpace(field) ? null : CanonicalText.Of(field).Trim();

    static string? WebAddress(string? written) =>
        Uri.TryCreate(written?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
