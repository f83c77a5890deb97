using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>Where an article plays.</summary>
/// <param name="Country">The dateline's country, for the acts that the text places nowhere; <see langword="null"/> where there is none.</param>
/// <param name="Provinces">The provinces that the article names.</param>
/// <param name="City">The dateline's city; <see langword="null"/> for a capital, where reports from the whole country are written.</param>
public sealed record Scene(GazetteerEntry? Country, ImmutableArray<GazetteerEntry> Provinces, GazetteerEntry? City)
{
    /// <summary>When what followed at once on the article's first act took place, where the text says so.</summary>
    public TimeExpression? Aftermath { get; init; }

    /// <summary>The most days between writing and publishing.</summary>
    const int LongestDelay = 7;

    /// <summary>Reads it off an article's places.</summary>
    /// <param name="sentences">In text order.</param>
    /// <param name="mentions">The mentions of the article.</param>
    /// <param name="lexicon">Its gazetteer has the country.</param>
    public static Scene Of(ImmutableArray<Sentence> sentences, MentionIndex mentions, Lexicon lexicon) => new(
        CountryOf(sentences, mentions, lexicon),
        [.. mentions.All.Where(m => m is { Entry.Kind: EntityKind.Province, IsDemonym: false }).Select(m => m.Entry!).DistinctBy(e => e.Id)],
        sentences.FirstOrDefault(s => s.Kind == BlockKind.Body) is { } first && IsDateline(first)
            ? mentions.BySentence[first.Index].Select(m => m.Entry).FirstOrDefault(e => e is { Kind: EntityKind.City, StandsFor: null }) : null);

    /// <summary>The country of the dateline, unless the text places more things elsewhere.</summary>
    static GazetteerEntry? CountryOf(ImmutableArray<Sentence> sentences, MentionIndex mentions, Lexicon lexicon)
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

    /// <summary>The day that the dateline says the article was written on: "today" is that day, even where it was published on the next.</summary>
    /// <param name="sentences">In text order.</param>
    /// <param name="times">The article's expressions of time, read against the day on which it was published.</param>
    /// <param name="published">That day.</param>
    public static DateOnly? WrittenOn(ImmutableArray<Sentence> sentences, ImmutableArray<TimeExpression> times, DateOnly? published)
    {
        if (sentences.FirstOrDefault(s => s.Kind == BlockKind.Body) is not { } dateline || !IsDateline(dateline)
            || times.FirstOrDefault(t => dateline.Span.Contains(t.Span) && t.Days is { Days: 1 })?.Days is not { } written)
            return published;
        return published is { } day && written.Earliest <= day && day.DayNumber - written.Earliest.DayNumber <= LongestDelay ? written.Earliest : published;
    }

    /// <summary>"LIMA (Wire) -", "LIMA, 3 JAN 90 -- [TEXT]": it ends in a dash or bracket and tells nothing.</summary>
    static bool IsDateline(Sentence sentence) => sentence.Tokens[^1].Text is "-" or "--" or "–" or "—" or "]"
        && !sentence.Tokens.Any(t => t.IsFinite);

    static string? CountryOf(Mention place) => place is { IsPlace: true, Entry: { } entry } ? entry.Country ?? entry.Id : null;
}
