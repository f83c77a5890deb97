using Talion.Extraction.Articles;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Searching;

/// <summary>Searches events, actors, places and texts.</summary>
sealed class Searcher(ExplorerState state)
{
    const int Most = 20;
    const int Context = 70;
    const int LeastLetters = 2;

    public SearchPage Find(string words)
    {
        if (words.Length < LeastLetters)
            return new SearchPage([], [], []);
        return new SearchPage(
            [.. Events(words).Select(e => EventLine.Of(e, state))],
            Things(words),
            [.. state.Articles.SelectMany(article => Hits(article, words)).Take(Most)]);
    }

    /// <summary>The events that fit best.</summary>
    public ImmutableArray<CanonicalEvent> Events(string words)
    {
        if (words.Length < LeastLetters)
            return [];
        var found = state.Finder.Find(words);
        return [.. found.Best.Concat(found.Others).Take(Most).Select(match => match.Event)];
    }

    /// <summary>Those whose name has all words; whose name begins with them comes first, then who has a part in more events.</summary>
    ImmutableArray<ThingName> Things(string words)
    {
        var asked = NameFolding.Fold(words);
        var parts = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. state.Things.All
                .Select(thing => (thing, name: thing.Aliases.Prepend(thing.Label).Select(NameFolding.Fold).FirstOrDefault(name => Array.TrueForAll(parts, part => name.Contains(part, StringComparison.Ordinal)))))
                .Where(pair => pair.name is not null && parts.Length > 0)
                .OrderByDescending(pair => pair.name!.StartsWith(asked, StringComparison.Ordinal))
                .ThenByDescending(pair => state.Things.PartsOf(pair.thing.Id).Count())
                .ThenBy(pair => pair.thing.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(pair => ThingName.Of(pair.thing)),
        ];
    }

    IEnumerable<TextHit> Hits(Article article, string words)
    {
        var text = article.Text;
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
        {
            var (start, end) = (Math.Max(0, at - Context), Math.Min(text.Length, at + words.Length + Context));
            yield return new TextHit(article.Id, article.Title ?? article.Id, state.SourceOf(article.Id), at, at + words.Length, text[start..at].ReplaceLineEndings(" "), text[at..(at + words.Length)], text[(at + words.Length)..end].ReplaceLineEndings(" "));
        }
    }
}
