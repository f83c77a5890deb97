using System.Runtime.CompilerServices;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>The trained model of the parser; safe for use by many threads at once.</summary>
sealed class ParserModel(ImmutableArray<string> relations, ActionModel actions, CertainLabels certain, LinearModel labels) : IParserModel
{
    /// <summary>The relation of the sentence's head to the artificial root, and of no other word.</summary>
    public const int RootRelation = 1;

    /// <summary>The relation numbers' names; number 0 stands for none.</summary>
    public ImmutableArray<string> Relations { get; } = relations;

    [SkipLocalsInit]
    public void Score(ReadOnlySpan<ArcHybridState> states, ParserInput input, Span<ActionScores> scores)
    {
        Span<uint> features = stackalloc uint[states.Length * ActionFeatures.Count];
        for (var i = 0; i < states.Length; i++)
        {
            var its = features.Slice(i * ActionFeatures.Count, ActionFeatures.Count);
            ActionFeatures.Extract(states[i], input, its);
            actions.Fetch(its);
        }

        for (var i = 0; i < states.Length; i++)
            scores[i] = actions.Score(features.Slice(i * ActionFeatures.Count, ActionFeatures.Count));
    }

    [SkipLocalsInit]
    public void Label(ReadOnlySpan<ArcHybridState> states, ReadOnlySpan<Candidate> transitions, ParserInput input, Span<int> relations)
    {
        Span<uint> features = stackalloc uint[transitions.Length * LabelFeatures.Count];
        for (var i = 0; i < transitions.Length; i++)
        {
            var (state, transition) = (states[transitions[i].State], transitions[i].Transition);
            if (relations[i] != IParserModel.Open)
                continue;
            if (certain.Find(state, input, transition) is var relation and > 0)
            {
                relations[i] = relation;
                continue;
            }
            var its = features.Slice(i * LabelFeatures.Count, LabelFeatures.Count);
            LabelFeatures.Extract(state, input, transition, its);
            labels.Fetch(its);
        }

        for (var i = 0; i < transitions.Length; i++)
            if (relations[i] == IParserModel.Open)
                relations[i] = BestLabel(features.Slice(i * LabelFeatures.Count, LabelFeatures.Count));
    }

    [SkipLocalsInit]
    int BestLabel(ReadOnlySpan<uint> features)
    {
        Span<short> scores = stackalloc short[LinearModel.Width];
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
