using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Events;

/// <summary>The country that an article plays in, for the acts that the text places nowhere.</summary>
public static class Scene
{
    /// <summary>
    /// The country of the dateline, unless the text places more things elsewhere; <see langword="null"/> where there is no dateline.
    /// </summary>
    /// <param name="sentences">In text order.</param>
    /// <param name="mentions">The mentions of the article.</param>
    /// <param name="lexicon">Its gazetteer has the country.</param>
    public static GazetteerEntry? Country(ImmutableArray<Sentence> sentences, MentionIndex mentions, Lexicon lexicon)
    {
        if (sentences.FirstOrDefault(s => s.Kind == BlockKind.Body) is not { } dateline || !IsDateline(dateline))
            return null;
        var home = mentions.BySentence[dateline.Index].Select(CountryOf).FirstOrDefault(c => c is not null);
        if (home is null)
            return null;
        var places = mentions.All.Where(m => m is { IsName: true, IsPlace: true } && m.Sentence != dateline
            && Syntax.IsLocative(m.Sentence.Case(m.Head))).Select(CountryOf).OfType<string>().CountBy(c => c)
            .ToDictionary(StringComparer.Ordinal);
        var here = places.GetValueOrDefault(home);
        return places.Values.Sum() > 2 * here ? null : lexicon.Entry(home);
    }

    /// <summary>"LIMA (Wire) -", "LIMA, 3 JAN 90 -- [TEXT]": it ends in a dash or bracket and tells nothing.</summary>
    static bool IsDateline(Sentence sentence) => sentence.Tokens[^1].Text is "-" or "--" or "–" or "—" or "]"
        && !sentence.Tokens.Any(t => t.Tag is "VBD" or "VBZ" or "VBP");

    static string? CountryOf(Mention place) => place is { IsPlace: true, Entry: { } entry } ? entry.Country ?? entry.Id : null;
}
