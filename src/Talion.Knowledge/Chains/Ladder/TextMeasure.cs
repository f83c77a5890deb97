namespace Talion.Knowledge.Chains.Ladder;

/// <summary>Breaks text into lines that fit, by the advance widths of a wide sans-serif, so that narrower fonts fit as well.</summary>
static class TextMeasure
{
    const char Ellipsis = '…';

    /// <summary>Width in pixels.</summary>
    public static double Width(string text, double fontSize) => text.Sum(WidthOf) * fontSize;

    /// <summary>Lines no wider than <paramref name="width"/> pixels. Words longer than a line are broken; what exceeds
    /// <paramref name="mostLines"/> ends in an ellipsis.</summary>
    public static ImmutableArray<string> Wrap(string text, double width, double fontSize, int mostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Break(word, width, fontSize)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Width(longer, fontSize) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines.Count <= mostLines ? [.. lines] : [.. lines.Take(mostLines - 1), Shorten(lines[mostLines - 1], width, fontSize)];
    }

    static IEnumerable<string> Break(string word, double width, double fontSize)
    {
        while (Width(word, fontSize) > width)
        {
            var fitting = word.Length - 1;
            while (fitting > 1 && Width(word[..fitting], fontSize) > width)
                fitting--;
            if (char.IsHighSurrogate(word[fitting - 1]) && fitting > 1)
                fitting--;
            yield return word[..fitting];
            word = word[fitting..];
        }

        yield return word;
    }

    static string Shorten(string line, double width, double fontSize)
    {
        while (line.Length > 1 && Width(line + Ellipsis, fontSize) > width)
            line = line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)];
        return line.TrimEnd(' ', ',', ';', '.') + Ellipsis;
    }

    // Advance widths of DejaVu Sans in ems, rounded up by kinds of letters.
    static double WidthOf(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or ' ' => 0.34,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or '“' or '”' or '"' => 0.46,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '→' => 1.0,
        _ when char.IsAsciiLetterUpper(c) => 0.74,
        _ when c < 0x2E80 => 0.64,
        _ => 1.1,
    };
}
