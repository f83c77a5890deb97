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
    public (int[] Heads, int[] Relations) Parse(Parser<ParserModel> parser, ParserInput input, ImmutableArray<string> tagset)
    {
        var inside = new bool[heads.Length];
        var folded = 0;
        foreach (var name in names)
            if (name.Length > 1)
                folded += Fold(parser, input, tagset, name, inside);
        if (folded == 0)
            ParseWords(parser, input, [.. Enumerable.Range(0, heads.Length)]);
        else
        {
            int[] kept = [.. Enumerable.Range(0, heads.Length).Where(i => !inside[i])];
            ParseWords(parser, input.Choose(kept, tagset), kept);
        }
        return (heads, relations);
    }

    /// <summary>Parses a name of several words; all but its head are then inside it.</summary>
    /// <returns>How many are inside.</returns>
    int Fold(Parser<ParserModel> parser, ParserInput input, ImmutableArray<string> tagset, TextSpan name, bool[] inside)
    {
        int[] range = [.. Enumerable.Range(name.Start, name.Length)];
        ParseWords(parser, input.Choose(range, tagset), range);
        foreach (var i in range)
            inside[i] = heads[i] >= 0;
        return name.Length - 1;
    }

    void ParseWords(Parser<ParserModel> parser, ParserInput input, int[] positions)
    {
        var state = parser.Parse(input);
        for (var i = 0; i < positions.Length; i++)
        {
            heads[positions[i]] = state[i].Head == state.Root ? -1 : positions[state[i].Head];
            relations[positions[i]] = state[i].Relation;
        }
    }
}
