using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>Builds dependency trees transition by transition, always the best-scored one that is allowed.</summary>
sealed class Parser(ImmutableArray<string> relations, LinearModel model)
{
    /// <summary>The relation numbers' names; number 0 stands for none.</summary>
    public ImmutableArray<string> Relations { get; } = relations;

    /// <summary>Parses a sentence; the state then holds heads and relations.</summary>
    /// <param name="input">The sentence.</param>
    /// <param name="state">Any state; it is reset.</param>
    public void Parse(ParserInput input, ArcHybridState state)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[model.Width];
        var transitions = Transition.Count(Relations.Length - 1);
        state.Reset(input.Length);
        while (!state.IsFinal)
        {
            if (state.Depth == 1)
            {
                state.Shift();
                continue;
            }
            var count = ParserFeatures.Extract(state, input, features);
            scores.Clear();
            model.Score(features[..count], scores);
            Transition.Apply(state, Transition.Best<int>(state, scores[..transitions]));
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
