using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language.Parsing;

/// <summary>What the parser reads of a sentence: its words, then the root and what stands for none.</summary>
sealed class ParserInput
{
    static readonly ParserWord Root = new(Hash.Number(2), Hash.Number(255), Hash.Number(1000), Hash.Number(1000));
    static readonly ParserWord None = new(Hash.Number(3), Hash.Number(0), Hash.Number(1001), Hash.Number(1001));

    readonly ParserWord[] words;

    /// <summary>Each word's tag number, from 0.</summary>
    readonly int[] tags;

    ParserInput(ParserWord[] words, int[] tags) => (this.words, this.tags) = (words, tags);

    public int Length => tags.Length;

    /// <summary>The words, the root, and none.</summary>
    public ReadOnlySpan<ParserWord> Words => words;

    /// <summary>A word, the root, or none.</summary>
    public ref readonly ParserWord this[int word] => ref words[word];

    /// <param name="forms">The sentence's words, with two outside words before and after them.</param>
    /// <param name="tags">Each word's tag number, from 0.</param>
    /// <param name="tagset">The tags' names.</param>
    public static ParserInput Of(ReadOnlySpan<WordForm> forms, int[] tags, ImmutableArray<string> tagset)
    {
        var words = new ParserWord[tags.Length + 2];
        for (var i = 0; i < tags.Length; i++)
            words[i] = new ParserWord(forms[i + 2].Lower, Hash.Number(tags[i] + 1), forms[i + 2].Coarse, forms[i + 2].Fine);
        return Close(words, tags, tagset);
    }

    /// <summary>The words at some positions as a sentence of their own.</summary>
    public ParserInput Choose(ReadOnlySpan<int> positions, ImmutableArray<string> tagset)
    {
        var chosen = new ParserWord[positions.Length + 2];
        var chosenTags = new int[positions.Length];
        for (var i = 0; i < positions.Length; i++)
            (chosen[i], chosenTags[i]) = (words[positions[i]], tags[positions[i]]);
        return Close(chosen, chosenTags, tagset);
    }

    /// <summary>Adds root and none, and to each word the finite verb ahead of it.</summary>
    static ParserInput Close(ParserWord[] words, int[] tags, ImmutableArray<string> tagset)
    {
        var (verb, at) = (0, 0);
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            if (tagset[tags[i]] is "VBD" or "VBZ" or "VBP" or "MD")
                (verb, at) = (tags[i] + 1, i);
            words[i] = words[i] with { Verb = Hash.Number(verb), VerbAhead = Hash.Number(verb == 0 ? 0 : verb * 8 + Bin(at - i)) };
        }
        (words[^2], words[^1]) = (Root, None);
        return new ParserInput(words, tags);
    }

    static int Bin(int distance) => distance switch { < 4 => distance, < 7 => 4, < 11 => 5, _ => 6 };
}
