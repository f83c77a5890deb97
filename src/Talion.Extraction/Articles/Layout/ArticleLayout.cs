using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Articles.Layout;

/// <summary>Tells an article's running text from its headings, captions and the page's furniture.</summary>
/// <param name="lexicon">With the scheme "layout".</param>
public sealed class ArticleLayout(Lexicon lexicon)
{
    /// <summary>A block of this many words is running text if it is punctuated like it.</summary>
    const int RunningWords = 12;

    const int LongestHeadline = 25, HeadlineWithin = 5, LongestStandfirst = 40, SectionEndWords = 8, LongestCaption = 60;

    readonly LayoutLexicon cues = new(lexicon);

    /// <summary>Finds the article's blocks in text order. Every character but white space is in one; an article with text has at least one to read.</summary>
    public ImmutableArray<TextBlock> Find(Article article)
    {
        var spans = BlockSplitter.Split(article.Text);
        var texts = Array.ConvertAll([.. spans], span => span.In(article.Text));
        var shapes = Array.ConvertAll(texts, BlockShape.Of);
        var kinds = new BlockKind?[texts.Length];

        MarkCues(article, texts, shapes, kinds);
        MarkHeadline(article, texts, shapes, kinds);
        if (IsPunctuated(shapes))
            MarkTitles(texts, shapes, kinds);
        if (!kinds.Any(kind => kind is null or BlockKind.Headline))
            Array.Clear(kinds);
        return [.. spans.SelectMany((span, i) => WithoutSiteName(span, texts[i], kinds[i] ?? BlockKind.Body))];
    }

    /// <summary>"Rockets hit camp | Alder Daily News": the name of the site that ends a page's title is furniture.</summary>
    IEnumerable<TextBlock> WithoutSiteName(TextSpan span, string text, BlockKind kind)
    {
        if (kind != BlockKind.Headline || cues.SiteName(text) is not (> 0 and var at))
            return [new TextBlock(span, kind)];
        return [new TextBlock(new TextSpan(span.Start, span.Start + text[..at].TrimEnd().Length), kind), new TextBlock(new TextSpan(span.Start + at, span.End), BlockKind.Furniture)];
    }

    void MarkCues(Article article, string[] texts, BlockShape[] shapes, BlockKind?[] kinds)
    {
        var lastRunning = Array.FindLastIndex(shapes, shape => shape.EndsSentence && shape.Words >= RunningWords);
        var inSection = false;
        for (var i = 0; i < texts.Length; i++)
        {
            if (cues.Find(texts[i], shapes[i]) is { } cue && !(cue.Place == CuePlace.Credit && SignsStory(texts[i], shapes[i], i >= lastRunning)))
            {
                kinds[i] = cue.Block;
                inSection |= cue.OpensSection;
            }
            else if (shapes[i].EndsSentence && shapes[i].Words >= SectionEndWords)
            {
                inSection = false;
            }
            else if (inSection || texts[i] == article.Publisher || Dateline.IsDateLine(texts[i]))
            {
                kinds[i] = BlockKind.Furniture;
            }
        }
    }

    /// <summary>Agencies also sign the story itself: in round brackets at its end, or behind a long paragraph.</summary>
    static bool SignsStory(string text, BlockShape shape, bool isLast) => text[^1] == ')' && (isLast || shape.Words > LongestCaption);

    static void MarkHeadline(Article article, string[] texts, BlockShape[] shapes, BlockKind?[] kinds)
    {
        var headline = HeadlineIndex(article.Title, texts, shapes, kinds);
        if (headline < 0)
            return;
        kinds[headline] = BlockKind.Headline;
        var next = headline + 1;
        if (next < texts.Length && kinds[next] is null && shapes[next] is { EndsSentence: false, Introduces: false, Words: > 4 and <= LongestStandfirst })
            kinds[next] = BlockKind.Headline;
    }

    /// <summary>The block that repeats the title, else the first one if it looks like a title of what follows; -1 for none.</summary>
    static int HeadlineIndex(string? title, string[] texts, BlockShape[] shapes, BlockKind?[] kinds)
    {
        var letters = Letters(title ?? "");
        var named = Array.FindIndex(texts, 0, Math.Min(HeadlineWithin, texts.Length), text => letters.Length > 0 && Letters(text) == letters);
        if (named >= 0)
            return named;
        var first = Array.IndexOf(kinds, null);
        return first is >= 0 and < HeadlineWithin
            && shapes[first] is { EndsSentence: false, Introduces: false, StartsLower: false, Words: > 2 and <= LongestHeadline }
            && shapes.Skip(first + 1).Any(shape => shape.EndsSentence && shape.Words >= RunningWords) ? first : -1;
    }

    /// <summary>Titles can only be told where sentences end in full stops.</summary>
    static bool IsPunctuated(BlockShape[] shapes)
    {
        var running = shapes.Count(shape => shape.Words >= RunningWords);
        var closed = shapes.Count(shape => shape.Words >= RunningWords && (shape.EndsSentence || shape.Introduces));
        return running > 0 && closed * 10 >= running * 6;
    }

    static void MarkTitles(string[] texts, BlockShape[] shapes, BlockKind?[] kinds)
    {
        for (var i = 0; i < shapes.Length; i++)
        {
            var goesOn = i + 1 < shapes.Length && shapes[i + 1].StartsLower;
            if (kinds[i] is null && shapes[i].IsTitle && !goesOn && !HoldsSentence(texts[i]))
                kinds[i] = shapes[i].IsHeading ? BlockKind.Heading : BlockKind.Furniture;
        }
    }

    /// <summary>True where a sentence ends inside: "He left. Nobody saw him".</summary>
    static bool HoldsSentence(string text)
    {
        for (var i = 2; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
                return true;
        }
        return false;
    }

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
