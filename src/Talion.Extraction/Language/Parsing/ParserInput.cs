using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language.Parsing;

/// <summary>What the parser reads of a sentence: for each word, then for the root and for none, a number each.</summary>
/// <param name="Words">Hashes of the lower-case forms.</param>
/// <param name="Tags">Tag numbers from 1.</param>
/// <param name="Coarse">The words' coarse classes.</param>
/// <param name="Fine">The words' fine classes.</param>
/// <param name="Ahead">The tag of the nearest finite verb from here on and about how far it is; 0 where none follows.</param>
sealed record ParserInput(uint[] Words, uint[] Tags, uint[] Coarse, uint[] Fine, uint[] Ahead)
{
    const uint RootWord = 2;
    const uint NoWord = 3;
    const uint RootClass = 1000;
    const uint NoClass = 1001;
    const uint NoTag = 0;
    const uint RootTag = 255;

    public int Length => Words.Length - 2;

    /// <param name="forms">The sentence's words, with two outside words before and after them.</param>
    /// <param name="tags">Each word's tag number, from 0.</param>
    /// <param name="tagset">The tags' names.</param>
    public static ParserInput Of(ReadOnlySpan<WordForm> forms, ReadOnlySpan<int> tags, ImmutableArray<string> tagset)
    {
        var input = Empty(tags.Length);
        for (var i = 0; i < tags.Length; i++)
            (input.Words[i], input.Tags[i], input.Coarse[i], input.Fine[i]) = (forms[i + 2].Lower, (uint)tags[i] + 1, forms[i + 2].Coarse, forms[i + 2].Fine);
        input.Close(tagset);
        return input;
    }

    /// <summary>The words at some positions as a sentence of their own.</summary>
    public ParserInput Choose(ReadOnlySpan<int> positions, ImmutableArray<string> tagset)
    {
        var input = Empty(positions.Length);
        for (var i = 0; i < positions.Length; i++)
            (input.Words[i], input.Tags[i], input.Coarse[i], input.Fine[i]) = (Words[positions[i]], Tags[positions[i]], Coarse[positions[i]], Fine[positions[i]]);
        input.Close(tagset);
        return input;
    }

    static ParserInput Empty(int length) => new(new uint[length + 2], new uint[length + 2], new uint[length + 2], new uint[length + 2], new uint[length + 2]);

    void Close(ImmutableArray<string> tagset)
    {
        (Words[^2], Words[^1]) = (RootWord, NoWord);
        (Tags[^2], Tags[^1]) = (RootTag, NoTag);
        (Coarse[^2], Coarse[^1], Fine[^2], Fine[^1]) = (RootClass, NoClass, RootClass, NoClass);
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
