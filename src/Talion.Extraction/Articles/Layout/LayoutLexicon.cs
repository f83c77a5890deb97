using System.Buffers;
using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Articles.Layout;

/// <summary>The cues of the scheme "layout", in the file's order: the first that matches a block decides.</summary>
sealed class LayoutLexicon(Lexicon lexicon)
{
    /// <summary>Words that a headline has at least, and the name of a site at the most.</summary>
    const int FewestWords = 3, LongestName = 10;

    static readonly SearchValues<char> Separators = SearchValues.Create("-|–—");

    readonly ImmutableArray<LayoutCue> cues = [.. lexicon["layout"].Select(Cue)];

    public LayoutCue? Find(string block, BlockShape shape)
    {
        var folded = Fold(block);
        return cues.FirstOrDefault(cue => cue.Matches(folded, shape));
    }

    /// <summary>Where the name of the site begins that a page's title ends in: " - Alder Daily News"; -1 where there is none.</summary>
    /// <param name="headline">The headline.</param>
    public int SiteName(string headline)
    {
        for (var at = Next(headline, 1); at > 0; at = Next(headline, at + 1))
        {
            if (headline[at] == '|' || (headline[at - 1] == ' ' && at + 1 < headline.Length && headline[at + 1] == ' '))
            {
                var end = headline.IndexOf(" | ", at + 1, StringComparison.Ordinal) is > 0 and var bar ? bar : headline.Length;
                var part = Fold(headline[(at + 1)..end]).Trim();
                if (headline.AsSpan(0, at).Count(' ') >= FewestWords && part.Split(' ').Length <= LongestName && cues.Any(cue => cue.Place == CuePlace.Tail && cue.IsIn(part)))
                    return at;
            }
        }

        return -1;
    }

    static int Next(string headline, int from) => headline.AsSpan(from).IndexOfAny(Separators) is >= 0 and var at ? from + at : -1;

    static string Fold(string text) =>
        text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\n', ' ');

    static LayoutCue Cue(Concept concept) => new(
        Enum.Parse<BlockKind>(concept.Features["block"], ignoreCase: true),
        Enum.Parse<CuePlace>(concept.Features["at"], ignoreCase: true),
        Enum.Parse<CueShape>(concept.Features.GetValueOrDefault("shape", nameof(CueShape.Any)), ignoreCase: true),
        concept.Features.GetValueOrDefault("section") == "true",
        [.. concept.Labels.Select(label => Fold(label.Text))]);
}
