using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>
/// Decides what ambiguous names of an article mean: what the place beside it lies in or holds, then a country, then what belongs to the countries
/// that the article speaks of, then the greater weight, then the gazetteer's order.
/// </summary>
sealed class CandidateResolver
{
    /// <summary>Places of so many people are named without their country.</summary>
    const long WorldCity = 1_000_000;

    const int WeightOfTheSentence = 4;

    readonly ImmutableArray<ImmutableArray<NameCandidates>> sentences;
    readonly Dictionary<string, int> countries = new(StringComparer.Ordinal);
    readonly HashSet<GazetteerEntry> spelledOut = new(ReferenceEqualityComparer.Instance);

    CandidateResolver(ImmutableArray<ImmutableArray<NameCandidates>> sentences)
    {
        this.sentences = sentences;
        foreach (var candidates in sentences.SelectMany(sentence => sentence).Where(candidates => candidates.Readings.Length == 1))
        {
            var reading = candidates.Readings[0];
            if (reading.IsAcronym && !IsCountry(reading.Entry))
                continue;
            spelledOut.Add(reading.Entry);
            if (Country(reading.Entry) is { } country)
                countries[country] = countries.GetValueOrDefault(country) + 1;
        }
    }

    /// <summary>Chooses for every name of an article.</summary>
    /// <param name="sentences">The names of each sentence, in order.</param>
    /// <returns>As many readings as names, sentence by sentence; <see langword="null"/> where none is believable.</returns>
    public static ImmutableArray<ImmutableArray<NameReading?>> Resolve(ImmutableArray<ImmutableArray<NameCandidates>> sentences)
    {
        var resolver = new CandidateResolver(sentences);
        return [.. Enumerable.Range(0, sentences.Length).Select(resolver.Sentence)];
    }

    ImmutableArray<NameReading?> Sentence(int index)
    {
        var names = sentences[index];
        return [.. Enumerable.Range(0, names.Length).Select(name => Choose(names, name))];
    }

    NameReading? Choose(ImmutableArray<NameCandidates> names, int index)
    {
        if (names[index].Readings is [var only])
            return IsBelievable(only) || IsAdjacent(names, index, only.Entry) ? only : null;
        NameReading? best = null;
        var bestRank = (Adjacent: false, Country: false, Support: 0, Weight: 0L);
        foreach (var reading in names[index].Readings)
        {
            var adjacent = IsAdjacent(names, index, reading.Entry);
            if (!adjacent && !IsBelievable(reading))
                continue;
            var rank = (adjacent, IsCountry(reading.Entry), Support(names, reading.Entry), reading.Entry.Weight);
            if (best is null || rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (reading, rank);
        }

        return best;
    }

    /// <summary>
    /// Little-known acronyms count only where the article writes them out or names their country, and towns abroad only where nothing ties
    /// the article to another country.
    /// </summary>
    bool IsBelievable(NameReading reading)
    {
        var entry = reading.Entry;
        if (reading.IsAcronym && entry.Weight == 0)
            return spelledOut.Contains(entry) || IsNamed(entry.Country);
        if (entry.Kind is EntityKind.City && !reading.IsAcronym)
            return entry.Weight >= WorldCity || countries.Count == 0 || IsNamed(entry.Country) || entry.StandsFor is not null;
        return true;
    }

    bool IsNamed(string? country) => country is not null && countries.ContainsKey(country);

    int Support(ImmutableArray<NameCandidates> names, GazetteerEntry entry)
    {
        if (Country(entry) is not { } country)
            return 0;
        var here = names.Count(other => other.Readings.Length == 1 && Country(other.Readings[0].Entry) == country);
        return countries.GetValueOrDefault(country) + (WeightOfTheSentence * here);
    }

    /// <summary>Whether the name before or after can mean what the entry lies in or holds: "Tripoli, Lebanon", "Atlanta, Georgia".</summary>
    static bool IsAdjacent(ImmutableArray<NameCandidates> names, int index, GazetteerEntry entry) =>
        (index + 1 < names.Length && names[index + 1].Tokens.Start <= names[index].Tokens.End + 1
            && names[index + 1].Readings.Any(next => Holds(next.Entry, entry)))
        || (index > 0 && names[index].Tokens.Start <= names[index - 1].Tokens.End + 1
            && names[index - 1].Readings.Any(last => Holds(entry, last.Entry)));

    static bool Holds(GazetteerEntry larger, GazetteerEntry smaller) =>
        smaller.Within == larger.Id || (smaller.Country == larger.Id && !ReferenceEquals(larger, smaller));

    static bool IsCountry(GazetteerEntry entry) => entry.Kind is EntityKind.Country;

    static string? Country(GazetteerEntry entry) => IsCountry(entry) ? entry.Id : entry.Country;
}
