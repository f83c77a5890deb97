using System.Collections.Frozen;

namespace Talion.Extraction.Articles.Layout;

/// <summary>A concept of the layout lexicon: phrases, where they stand, and what the block is that they stand in.</summary>
/// <param name="Block">What the block is.</param>
/// <param name="Place">Where the phrases stand.</param>
/// <param name="Shape">What the block must look like besides.</param>
/// <param name="OpensSection">Title-like blocks after it belong to it.</param>
/// <param name="Phrases">In lower case with ASCII quotes.</param>
sealed record LayoutCue(BlockKind Block, CuePlace Place, CueShape Shape, bool OpensSection, ImmutableArray<string> Phrases)
{
    const int ShortWords = 40, NamesWords = 10;

    readonly FrozenDictionary<char, string[]> byInitial = Phrases.GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <param name="folded">The block in lower case with ASCII quotes.</param>
    /// <param name="shape">The block's shape.</param>
    public bool Matches(string folded, BlockShape shape) => Fits(shape) && Place switch
    {
        CuePlace.Start => byInitial.TryGetValue(folded[0], out var phrases) && Array.Exists(phrases, phrase => StartsWith(folded, phrase)),
        CuePlace.End => Phrases.Any(phrase => EndsWith(folded.TrimEnd('.', '!', ')', ' '), phrase)),
        CuePlace.Whole => Phrases.Contains(folded) || Phrases.Contains(folded.TrimEnd(':', '.', ' ')),
        // A whole block is no tail of another.
        CuePlace.Tail => false,
        CuePlace.Within => Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal)),
        _ => Credit(folded) is { } credit
            && credit.Split('/', ',', ':', '|').Any(part => Phrases.Any(phrase => StartsWith(part.Trim(), phrase) || EndsWith(part.Trim(), phrase))),
    };

    /// <summary>Whether one of the phrases stands in a part of a headline, as whole words.</summary>
    /// <param name="folded">The part in lower case with ASCII quotes.</param>
    public bool IsIn(string folded) => Phrases.Any(phrase =>
    {
        for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(folded[at - 1]) || !char.IsLetter(phrase[0]))
                && (at + phrase.Length == folded.Length || !char.IsLetter(folded[at + phrase.Length])))
                return true;
        }

        return false;
    });

    bool Fits(BlockShape shape) => Shape switch
    {
        CueShape.Title => shape.Words <= BlockShape.LongestTitle && !shape.EndsSentence,
        CueShape.Names => shape.Words <= NamesWords && !shape.EndsSentence && shape.IsNames,
        CueShape.Short => shape.Words <= ShortWords,
        _ => true,
    };

    /// <summary>What the brackets that end a block hold; <see langword="null"/> where none do.</summary>
    static string? Credit(string folded)
    {
        var open = folded.LastIndexOfAny(['(', '[']);
        return open >= 0 && folded[^1] == (folded[open] == '(' ? ')' : ']') ? folded[(open + 1)..^1] : null;
    }

    static bool StartsWith(string text, string phrase) =>
        text.StartsWith(phrase, StringComparison.Ordinal)
        && (text.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(text[phrase.Length]));

    static bool EndsWith(string text, string phrase) =>
        text.EndsWith(phrase, StringComparison.Ordinal) && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[^(phrase.Length + 1)]));
}
