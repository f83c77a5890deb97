using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>The parser's model in training: one perceptron for the transitions, one for the arcs' relations.</summary>
/// <param name="relations">How many relations there are, number 0 included.</param>
/// <param name="certain">The relations that need no scores.</param>
sealed class ParserPerceptron(int relations, CertainLabels certain) : IParserModel
{
    const int Transitions = 3;

    /// <summary>How many integer steps the unit of averaged weight has in the written model.</summary>
    const float ActionSteps = 2;

    /// <summary>The same of the relations' weights.</summary>
    const float LabelSteps = 4;

    /// <summary>Averaged weights of fewer steps are left out of the written model: it loses little and fits the cache.</summary>
    const float LeastActionWeight = 2;

    /// <summary>Features whose weights for transitions have fewer steps in all are left out as well.</summary>
    const float LeastOfActionFeature = 10;

    /// <summary>The same of the relations' weights.</summary>
    const float LeastLabelWeight = 8;

    /// <summary>By how much the right relation must lead for the weights to stay as they are.</summary>
    const float LabelMargin = 100;

    /// <summary>What a wrong arc's score gets on top, so that right ones learn to lead by as much (Taskar, Guestrin and Koller 2003).</summary>
    const int Handicap = 50;

    readonly ActionPerceptron actions = new(threshold: 3);
    readonly AveragedPerceptron labels = new(threshold: 3);

    /// <summary>Each word's gold governor in the sentence that is being learnt, the root's being the number of words.</summary>
    public int[] GoldHeads { get; set; } = [];

    public void Score(ReadOnlySpan<ArcHybridState> states, ParserInput input, Span<ActionScores> scores)
    {
        for (var i = 0; i < states.Length; i++)
            scores[i] = Score(states[i], input);
    }

    public void Label(ReadOnlySpan<ArcHybridState> states, ReadOnlySpan<Candidate> transitions, ParserInput input, Span<int> relations)
    {
        for (var i = 0; i < transitions.Length; i++)
            if (relations[i] == IParserModel.Open)
                relations[i] = Label(states[transitions[i].State], input, transitions[i].Transition);
    }

    /// <summary>The scores of shift, left and right in a state, allowed or not.</summary>
    public ActionScores Score(ArcHybridState state, ParserInput input)
    {
        Span<uint> features = stackalloc uint[ActionFeatures.Count];
        ActionFeatures.Extract(state, input, features);
        var scores = actions.Score(features);
        return new ActionScores(scores.First, scores.Second + HandicapOf(state, Transition.Left), scores.Third + HandicapOf(state, Transition.Right));
    }

    /// <summary>The number of the relation that the arc of a reduction should get.</summary>
    public int Label(ArcHybridState state, ParserInput input, Transition reduction)
    {
        if (certain.Find(state, input, reduction) is var relation and > 0)
            return relation;
        Span<uint> features = stackalloc uint[LabelFeatures.Count];
        Span<float> scores = stackalloc float[relations];
        LabelFeatures.Extract(state, input, reduction, features);
        scores.Clear();
        labels.Score(features, scores);
        return Best(scores, but: 0);
    }

    /// <summary>Learns the relation of a right arc.</summary>
    /// <returns>The relation that it would have been given.</returns>
    public int LearnLabel(ArcHybridState state, ParserInput input, Transition reduction, int gold)
    {
        if (certain.Find(state, input, reduction) is var relation and > 0)
            return relation;
        Span<uint> features = stackalloc uint[LabelFeatures.Count];
        Span<float> scores = stackalloc float[relations];
        LabelFeatures.Extract(state, input, reduction, features);
        scores.Clear();
        labels.Score(features, scores);
        var rival = Best(scores, but: gold);
        if (scores[gold] - scores[rival] <= LabelMargin)
            labels.Update(features, gold, rival);
        labels.Step();
        return scores[rival] > scores[gold] ? rival : gold;
    }

    /// <summary>Moves the weights of a state's features towards a transition or away from it.</summary>
    public void Add(ArcHybridState state, ParserInput input, Transition transition, int change)
    {
        Span<uint> features = stackalloc uint[ActionFeatures.Count];
        ActionFeatures.Extract(state, input, features);
        actions.Add(features, (int)transition, change);
    }

    /// <summary>Counts decisions on transitions that were right or have been corrected.</summary>
    public void Step(int count) => actions.Step(count);

    public void Write(BinaryWriter writer)
    {
        LinearModelWriter.Write(actions.Average(), Transitions, ActionSteps, LeastActionWeight, LeastOfActionFeature, writer);
        certain.Write(writer);
        LinearModelWriter.Write(labels.Average(), relations, LabelSteps, LeastLabelWeight, LeastLabelWeight, writer);
    }

    int HandicapOf(ArcHybridState state, Transition reduction) =>
        state.Allows(reduction) && GoldHeads[state.Stack(0)] != state.Governor(reduction) ? Handicap : 0;

    static int Best(ReadOnlySpan<float> scores, int but)
    {
        var best = -1;
        for (var i = ParserModel.RootRelation + 1; i < scores.Length; i++)
            if (i != but && (best < 0 || scores[i] > scores[best]))
                best = i;
        return best;
    }
}
