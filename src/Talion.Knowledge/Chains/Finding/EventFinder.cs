using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Chains.Finding;

/// <summary>Finds an event by what a person would call it: kind, place, party and date in any words ("Taji March 2020",
/// "Soleimani").</summary>
public sealed class EventFinder
{
    const double LeastScore = 0.5;
    const double Margin = 0.02;
    const double MisspeltShare = 0.8;
    const int MostOthers = 9;
    readonly ImmutableArray<EventWords> events;
    readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);

    public EventFinder(IEnumerable<CanonicalEvent> events)
    {
        this.events = [.. events.OrderBy(e => e.Id, StringComparer.Ordinal).Select(EventWords.Of)];
        foreach (var word in this.events.SelectMany(e => e.Weights.Keys))
            frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
    }

    /// <summary>The events that fit, best first; equally good ones by date, then id. An event's id finds that event alone.</summary>
    /// <param name="what">Words in any order and case, an ISO day or month, or an id.</param>
    public EventSearch Find(string what)
    {
        if (events.FirstOrDefault(e => e.Event.Id == what.Trim()) is { } named)
            return new EventSearch([new EventMatch(named.Event, 1, [named.Event.Id])], []);
        var asked = NameFolding.Words(what)
            .Select(NameFolding.Fold)
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var matches = events.Select(e => Match(e, asked)).Where(match => match.Score >= LeastScore)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Event.Days?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(match => match.Event.Id, StringComparer.Ordinal)
            .ToList();
        var best = matches.TakeWhile(match => match.Score >= matches[0].Score - Margin).ToImmutableArray();
        return new EventSearch(best, [.. matches.Skip(best.Length).Take(MostOthers)]);
    }

    EventMatch Match(EventWords e, List<string> asked)
    {
        var fitting = asked.Select(word => (Word: word, Weight: Rarity(word), Share: ShareOf(e, word))).ToList();
        var whole = fitting.Sum(word => word.Weight);
        var score = whole > 0 ? fitting.Sum(word => word.Weight * word.Share) / whole : 0;
        // What happened is asked for more often than what was only threatened.
        var status = e.Event.Status == EventStatus.Occurred ? 1 : 0.95;
        return new EventMatch(e.Event, Math.Round(score * status, 4), [.. fitting.Where(word => word.Share > 0).Select(word => word.Word)]);
    }

    double ShareOf(EventWords e, string word)
    {
        if (e.Weights.TryGetValue(word, out var weight))
            return weight;
        return frequencies.ContainsKey(word) ? 0 : MisspeltShare * e.Weights
            .Where(pair => IsSpelling(word, pair.Key))
            .Select(pair => pair.Value)
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>Logarithm of how few events have the word; one that none has, even misspelt, counts as the rarest.</summary>
    double Rarity(string word)
    {
        var count = frequencies.TryGetValue(word, out var exact) ? exact : frequencies
            .Where(pair => IsSpelling(word, pair.Key))
            .Select(pair => pair.Value)
            .DefaultIfEmpty(0)
            .Max();
        return Math.Log(1 + (double)events.Length / Math.Max(1, count));
    }

    static bool IsSpelling(string asked, string word) =>
        word[0] == asked[0] && asked.Length > 3
            && (SpellingDistance.IsNear(asked, word) || word.StartsWith(asked, StringComparison.Ordinal));
}
