using Talion.Web.Explorer.State;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Reviews;

/// <summary>Sentences with words for attacks that no event was made of, summed up, and a stretch of them.</summary>
/// <param name="Read">Number of articles read so far; the sums are of these.</param>
/// <param name="Articles">Number of all articles.</param>
/// <param name="Sentences">Number of sentences passed over.</param>
/// <param name="Words">The words for attacks in them, most frequent first.</param>
/// <param name="Beside">What they name beside these words, and how many do.</param>
/// <param name="Fullest">The articles with most of them.</param>
/// <param name="Total">Number of those that fit the word, the naming and the article asked for.</param>
/// <param name="Offset">How many of these come before the stretch.</param>
/// <param name="Stretch">The stretch, in the order of articles and text.</param>
sealed record PassedOverList(
    int Read,
    int Articles,
    int Sentences,
    ImmutableArray<Tally> Words,
    ImmutableArray<Tally> Beside,
    ImmutableArray<PassedOverArticle> Fullest,
    int Total,
    int Offset,
    ImmutableArray<PassedOverSentence> Stretch)
{
    const int MostArticles = 20;
    const int MostWords = 40;

    public static PassedOverList Of(int read, ImmutableArray<PassedOverSentence> sentences, PassedOverChoice choice, ListWindow window, ExplorerState state)
    {
        var chosen = sentences.Where(choice.Fits).ToList();
        return new PassedOverList(
            read,
            state.PassedOver.Articles,
            sentences.Length,
            [.. Tallies(sentences.SelectMany(sentence => sentence.Words)).Take(MostWords)],
            [.. Tallies(sentences.Select(sentence => sentence.Beside))],
            [.. Tallies(sentences.Select(sentence => sentence.Sentence.Document)).Take(MostArticles).Select(tally => new PassedOverArticle(tally.Word, state.Article(tally.Word)?.Title ?? tally.Word, tally.Count))],
            chosen.Count,
            window.Offset,
            [.. window.Of(chosen)]);
    }

    static IEnumerable<Tally> Tallies(IEnumerable<string> words) => words.CountBy(word => word, StringComparer.Ordinal)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Tally(pair.Key, pair.Value));
}
