using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language.Parsing;

/// <summary>What the parser reads of a sentence: for each word, then for the root and for none, a word hash and a tag number.</summary>
static class ParserInput
{
    const uint RootWord = 2;
    const uint NoWord = 3;
    const uint NoTag = 0;
    const uint RootTag = 255;

    /// <param name="forms">The sentence's words, with two outside words before and after them.</param>
    /// <param name="words">Takes the word hashes; two longer than the sentence.</param>
    public static void FillWords(ReadOnlySpan<WordForm> forms, Span<uint> words)
    {
        for (var i = 0; i < words.Length - 2; i++)
            words[i] = forms[i + 2].Lower;
        words[^2] = RootWord;
        words[^1] = NoWord;
    }

    /// <param name="numbers">Each word's tag number, from 0.</param>
    /// <param name="tags">Takes the tags; two longer than the sentence.</param>
    public static void FillTags(ReadOnlySpan<int> numbers, Span<uint> tags)
    {
        for (var i = 0; i < numbers.Length; i++)
            tags[i] = (uint)numbers[i] + 1;
        tags[^2] = RootTag;
        tags[^1] = NoTag;
    }
}
