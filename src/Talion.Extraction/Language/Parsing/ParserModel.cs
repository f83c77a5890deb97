using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>The trained model of the parser; safe for use by many threads at once.</summary>
sealed class ParserModel(ImmutableArray<string> relations, ActionModel actions, CertainLabels certain, LinearModel labels) : IParserModel
{
    /// <summary>The relation of the sentence's head to the artificial root, and of no other word.</summary>
    public const int RootRelation = 1;

    /// <summary>The relation numbers' names; number 0 stands for none.</summary>
    public ImmutableArray<string> Relations { get; } = relations;

    public ActionScores Score(ArcHybridState state, ParserInput input)
    {
        Span<uint> features = stackalloc uint[ActionFeatures.Count];
        ActionFeatures.Extract(state, input, features);
        return actions.Score(features);
    }

    public int Label(ArcHybridState state, ParserInput input, Transition reduction)
    {
        if (certain.Find(state, input, reduction) is var relation and > 0)
            return relation;
        Span<uint> features = stackalloc uint[LabelFeatures.Count];
        Span<short> scores = stackalloc short[LinearModel.Width];
        LabelFeatures.Extract(state, input, reduction, features);
        scores.Clear();
        labels.Score(features, scores);
        var best = RootRelation + 1;
        for (var i = best + 1; i < Relations.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }

    public static ParserModel Read(BinaryReader reader)
    {
        var relations = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < relations.Length; i++)
            relations[i] = reader.ReadString();
        var actions = ActionModel.Read(reader);
        var certain = CertainLabels.Read(reader);
        return new ParserModel([.. relations], actions, certain, LinearModel.Read(reader));
    }
}
