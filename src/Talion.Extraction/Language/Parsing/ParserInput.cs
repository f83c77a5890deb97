using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language.Parsing;

/// <summary>What the parser reads of a sentence: for each word, then for the root and for none, a number each.</summary>
/// <param name="Words">Hashes of the lower-case forms.</param>
/// <param name="Tags">Tag numbers from 1.</param>
/// <param name="Ahead">The tag of the nearest finite verb from here on and about how far it is; 0 where none follows.</param>
sealed record ParserInput(uint[] Words, uint[] Tags, uint[] Ahead)
{
    const uint RootWord = 2;
    const uint NoWord = 3;
    const uint NoTag = 0;
    const uint RootTag = 255;

    public int Length => Words.Length - 2;

    /// <param name="forms">The sentence's words, with two outside words before and after them.</param>
    /// <param name="tags">Each word's tag number, from 0.</param>
    /// <param name="tagset">The tags' names.</param>
    public static ParserInput Of(ReadOnlySpan<WordForm> forms, ReadOnlySpan<int> tags, ImmutableArray<string> tagset)
    {
        var input = new ParserInput(new uint[tags.Length + 2], new uint[tags.Length + 2], new uint[tags.Length + 2]);
        for (var i = 0; i < tags.Length; i++)
            (input.Words[i], input.Tags[i]) = (forms[i + 2].Lower, (uint)tags[i] + 1);
        input.Close(tagset);
        return input;
    }

    /// <summary>The words at some positions as a sentence of their own.</summary>
    public ParserInput Choose(ReadOnlySpan<int> positions, ImmutableArray<string> tagset)
    {
        var input = new ParserInput(new uint[positions.Length + 2], new uint[positions.Length + 2], new uint[positions.Length + 2]);
        for (var i = 0; i < positions.Length; i++)
            (input.Words[i], input.Tags[i]) = (Words[positions[i]], Tags[positions[i]]);
        input.Close(tagset);
        return input;
    }

    void Close(ImmutableArray<string> tagset)
    {
        (Words[^2], Words[^1]) = (RootWord, NoWord);
        (Tags[^2], Tags[^1]) = (RootTag, NoTag);
        var (verb, at) = (0u, 0);
        for (var i = Length - 1; i >= 0; i--)
        {
            if (tagset[(int)Tags[i] - 1] is "VBD" or "VBZ" or "VBP" or "MD")
                (verb, at) = (Tags[i], i);
            Ahead[i] = verb == 0 ? 0 : verb * 8 + Bin(at - i);
        }
    }

    static uint Bin(int distance) => distance switch { < 4 => (uint)distance, < 7 => 4, < 11 => 5, _ => 6 };
}
