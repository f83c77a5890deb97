namespace Talion.Extraction.Articles.Layout;

/// <summary>Parts a text into blocks: its paragraphs, or its lines where every line is a paragraph.</summary>
public static class BlockSplitter
{
    const int FewestBreaks = 4, WidestWrap = 110, FullLinePercent = 70, UsualPercent = 50;

    /// <summary>
    /// Finds the blocks. A blank line parts blocks, and so does a line's end, unless the text is wrapped at a column
    /// or the next line goes on in lower case in the middle of a sentence.
    /// </summary>
    /// <returns>Spans without blanks at either end, in text order, none empty; they hold every character that is not white space.</returns>
    public static ImmutableArray<TextSpan> Split(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var blocks = ImmutableArray.CreateBuilder<TextSpan>(lines.Count);
        var lastLine = default(TextSpan);
        foreach (var (line, opens) in lines)
        {
            if (opens || !Continues(text, lastLine, line, width))
                blocks.Add(line);
            else
                blocks[^1] = new TextSpan(blocks[^1].Start, line.End);
            lastLine = line;
        }
        return blocks.DrainToImmutable();
    }

    /// <summary>The lines that hold anything, and whether a blank line or the text's start comes before.</summary>
    static List<(TextSpan Line, bool Opens)> Lines(string text)
    {
        var lines = new List<(TextSpan, bool)>();
        var opens = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var content = text.AsSpan(start, end - start);
            var trimmed = content.Trim();
            if (!trimmed.IsEmpty)
            {
                var first = start + content.Length - content.TrimStart().Length;
                lines.Add((new TextSpan(first, first + trimmed.Length), opens));
            }
            opens = trimmed.IsEmpty;
            start = end + 1;
        }
        return lines;
    }

    /// <summary>The column at which a text is wrapped; 0 for a text whose lines are its paragraphs.</summary>
    static int WrapWidth(string text, List<(TextSpan Line, bool Opens)> lines)
    {
        var (breaks, inSentence) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].Opens)
                continue;
            breaks++;
            if (!EndsSentence(text, lines[i].Line))
                inSentence++;
        }
        if (breaks < FewestBreaks || inSentence * 100 < breaks * UsualPercent || breaks * 100 < lines.Count * UsualPercent)
            return 0;
        var lengths = lines.ConvertAll(line => line.Line.Length);
        lengths.Sort();
        var width = lengths[lengths.Count * 95 / 100];
        var full = lengths.Count(length => length * 100 >= width * FullLinePercent);
        return width <= WidestWrap && full * 100 >= lengths.Count * UsualPercent ? width : 0;
    }

    /// <summary>In wrapped text a line goes on where the next one's first word would not have fitted.</summary>
    static bool Continues(string text, TextSpan last, TextSpan line, int width)
    {
        if (char.IsLower(text[line.Start]) && !EndsSentence(text, last))
            return true;
        var blank = text.AsSpan(line.Start, line.Length).IndexOfAny(' ', '\t');
        return last.Length + 1 + (blank < 0 ? line.Length : blank) > width && width > 0;
    }

    static bool EndsSentence(string text, TextSpan span) => BlockShape.Of(span.In(text)).EndsSentence;
}
