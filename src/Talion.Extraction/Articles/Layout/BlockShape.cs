namespace Talion.Extraction.Articles.Layout;

/// <summary>What a block looks like, whatever its words mean.</summary>
/// <param name="Words">Number of words between blanks.</param>
/// <param name="EndsSentence">A full stop or its like ends it, quotes and brackets behind it aside.</param>
/// <param name="Introduces">A colon, comma or dash ends it: the sentence goes on.</param>
/// <param name="StartsLower">It begins in lower case: a sentence goes on.</param>
/// <param name="IsItem">It begins with a bullet or a number: an entry of a list.</param>
/// <param name="IsEnclosed">Dashes or quotes stand around the whole of it.</param>
/// <param name="IsNames">No word of it but particles begins in lower case.</param>
readonly record struct BlockShape(int Words, bool EndsSentence, bool Introduces, bool StartsLower, bool IsItem, bool IsEnclosed, bool IsNames)
{
    public const int LongestTitle = 16;

    const int LongestHeading = 5, LongestEnclosed = 10, LongestParticle = 3;

    /// <summary>A short line without a final stop: a title of something.</summary>
    public bool IsTitle => Words <= LongestTitle && !EndsSentence && !Introduces && !StartsLower && !IsItem;

    /// <summary>A title of the kind that parts a text: very short, or set between dashes or quotes.</summary>
    public bool IsHeading => IsTitle && Words <= (IsEnclosed ? LongestEnclosed : LongestHeading);

    /// <param name="block">Not empty, no blanks at either end.</param>
    public static BlockShape Of(string block)
    {
        var (words, names) = Scan(block);
        var core = WithoutClosers(block);
        var last = core.IsEmpty ? ' ' : core[^1];
        var first = block[0];
        return new(
            words,
            IsStop(last) || last is ')' or ']' && IsStop(BeforeBrackets(core)),
            last is ':' or ',' or ';' or '_' || IsDash(last) && !IsDash(first),
            char.IsLower(first),
            first is '•' or '*' or '·' or '▪' || char.IsAsciiDigit(first) && block.AsSpan().TrimStart("0123456789") is ['.' or ')', ' ', ..],
            IsDash(first) && IsDash(block[^1]) || IsQuote(first) && IsQuote(block[^1]),
            names);
    }

    static ReadOnlySpan<char> WithoutClosers(string block) => block.AsSpan().TrimEnd(" \t\n\"'”’»*");

    /// <summary>The last character before closing brackets, or before the brackets that end the block: "he said. (AFP)".</summary>
    static char BeforeBrackets(ReadOnlySpan<char> core)
    {
        var inside = core.TrimEnd(")] \"'”’»");
        if (!inside.IsEmpty && IsStop(inside[^1]))
            return inside[^1];
        var open = core.LastIndexOfAny('(', '[');
        var before = open < 0 ? default : core[..open].TrimEnd(" \"'”’»");
        return before.IsEmpty ? ' ' : before[^1];
    }

    static (int Words, bool Names) Scan(string block)
    {
        var (words, names) = (0, true);
        foreach (var range in block.AsSpan().SplitAny(' ', '\n', '\t'))
        {
            var word = block.AsSpan()[range];
            if (word.IsEmpty)
                continue;
            words++;
            names &= word.Length <= LongestParticle || !char.IsLower(word[0]);
        }
        return (words, names);
    }

    static bool IsStop(char character) => character is '.' or '!' or '?' or '…';

    static bool IsDash(char character) => character is '-' or '–' or '—';

    static bool IsQuote(char character) => character is '"' or '\'' or '“' or '”' or '‘' or '’';
}
