using Talion.Extraction.Articles;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Stories;

/// <summary>What an article as a whole has in common with others on the same news: the names in it, and its wording.</summary>
/// <param name="Names">Names of two and more words that the gazetteer does not know, folded and sorted: victims, witnesses,
/// streets.</param>
/// <param name="Fingerprint">Its wording; <see langword="null"/> for a text of a few words.</param>
sealed record Story(ImmutableArray<string> Names, TextFingerprint? Fingerprint)
{
    public static Story Of(Article article, TextFingerprint? fingerprint, GazetteerIndex gazetteer) => new(
        [.. ProperNames.In($"{article.Title} .\n{article.Text}")
            .Where(name => gazetteer.MentionedIn(name, out var rest).IsEmpty || rest.Length >= 2)
            .Select(NameFolding.Fold).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        fingerprint);
}
