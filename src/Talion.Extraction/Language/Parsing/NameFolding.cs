using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language.Parsing;

/// <summary>
/// Keeps known names in one piece: each name is parsed by itself, then the sentence with the name's head standing for it, so that nothing from outside
/// hangs on a part of the name and the name as a whole has one governor.
/// </summary>
readonly ref struct NameFolding(ReadOnlySpan<TextSpan> names, int length)
{
    readonly ReadOnlySpan<TextSpan> names = names;
    readonly int[] heads = new int[length];
    readonly int[] relations = new int[length];

    /// <summary>Parses a sentence.</summary>
    /// <returns>For each word its governor, -1 for the root, and the number of its relation.</returns>
    public (int[] Heads, int[] Relations) Parse(Parser parser, ArcHybridState state, ReadOnlySpan<WordForm> forms, ReadOnlySpan<int> tags)
    {
        var words = new uint[heads.Length + 2];
        var tagNumbers = new uint[heads.Length + 2];
        ParserInput.FillWords(forms, words);
        ParserInput.FillTags(tags, tagNumbers);
        var inside = new bool[heads.Length];
        foreach (var name in names)
            Fold(parser, state, words, tagNumbers, name, inside);
        int[] kept = [.. Enumerable.Range(0, heads.Length).Where(i => !inside[i])];
        ParseWords(parser, state, words, tagNumbers, kept);
        return (heads, relations);
    }

    /// <summary>Parses a name by itself and marks all its words but its head.</summary>
    void Fold(Parser parser, ArcHybridState state, uint[] words, uint[] tags, TextSpan name, bool[] inside)
    {
        int[] range = [.. Enumerable.Range(name.Start, name.Length)];
        ParseWords(parser, state, words, tags, range);
        foreach (var i in range)
            inside[i] = heads[i] >= 0;
    }

    void ParseWords(Parser parser, ArcHybridState state, uint[] words, uint[] tags, int[] positions)
    {
        var length = positions.Length;
        var chosenWords = new uint[length + 2];
        var chosenTags = new uint[length + 2];
        for (var i = 0; i < length; i++)
            (chosenWords[i], chosenTags[i]) = (words[positions[i]], tags[positions[i]]);
        (chosenWords[length], chosenWords[length + 1]) = (words[^2], words[^1]);
        (chosenTags[length], chosenTags[length + 1]) = (tags[^2], tags[^1]);
        parser.Parse(chosenWords, chosenTags, state);
        for (var i = 0; i < length; i++)
        {
            heads[positions[i]] = state.Heads[i] == state.Root ? -1 : positions[state.Heads[i]];
            relations[positions[i]] = state.Relations[i];
        }
    }
}
