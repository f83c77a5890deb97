using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>Builds dependency trees transition by transition, always the best-scored one that is allowed.</summary>
sealed class Parser(ImmutableArray<string> relations, LinearModel model)
{
    /// <summary>The relation numbers' names; number 0 stands for none.</summary>
    public ImmutableArray<string> Relations { get; } = relations;

    /// <summary>Parses a sentence; the state then holds heads and relations.</summary>
    /// <param name="words">For each word, the root and none, the hash of its lower-case form.</param>
    /// <param name="tags">For each word, the root and none, the number of its tag.</param>
    /// <param name="state">Any state; it is reset.</param>
    public void Parse(ReadOnlySpan<uint> words, ReadOnlySpan<uint> tags, ArcHybridState state)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[Transition.Count(Relations.Length - 1)];
        state.Reset(words.Length - 2);
        while (!state.IsFinal)
        {
            var count = ParserFeatures.Extract(state, words, tags, features);
            scores.Clear();
            model.Score(features[..count], scores);
            Transition.Apply(state, Transition.Best<int>(state, scores));
        }
    }

    public static Parser Read(BinaryReader reader)
    {
        var relations = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < relations.Length; i++)
            relations[i] = reader.ReadString();
        return new Parser([.. relations], LinearModel.Read(reader));
    }
}
