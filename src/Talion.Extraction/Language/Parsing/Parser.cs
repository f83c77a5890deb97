using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Parsing;

/// <summary>
/// Builds dependency trees transition by transition: keeps the few best-scored states and the best tree in the end (Zhang and Clark 2008). For one thread
/// at a time; its states are used again for the next sentence.
/// </summary>
/// <param name="model">What judges the transitions.</param>
/// <param name="width">How many states are kept.</param>
/// <param name="slack">States that score less than the best one by more than this are dropped.</param>
sealed class Parser<TModel>(TModel model, int width, int slack)
    where TModel : IParserModel
{
    /// <summary>Longer sentences are read with one state, so that the time stays linear in their length.</summary>
    const int LongestForBeam = 300;

    const int Transitions = 3;

    readonly Stack<ArcHybridState> free = new();
    readonly ActionScores[] scores = new ActionScores[width];
    readonly int[] relations = new int[width];
    readonly Candidate[] candidates = new Candidate[width * Transitions];
    ArcHybridState[] beam = new ArcHybridState[width];
    ArcHybridState[] next = new ArcHybridState[width];
    int count;

    /// <summary>The states kept, best first; where scores are equal, the one whose predecessor was better.</summary>
    public ReadOnlySpan<ArcHybridState> Beam => beam.AsSpan(0, count);

    /// <summary>Parses a sentence.</summary>
    /// <returns>The final state, which holds heads and relations until the next sentence is parsed.</returns>
    public ArcHybridState Parse(ParserInput input)
    {
        Start(input);
        while (!beam[0].IsFinal)
            Advance(input);
        return beam[0];
    }

    /// <summary>Begins on a sentence.</summary>
    public void Start(ParserInput input)
    {
        while (count > 0)
            free.Push(beam[--count]);
        beam[count++] = Free();
        beam[0].Reset(input.Length);
    }

    /// <summary>Makes one transition in every state, in the ways that score best.</summary>
    public void Advance(ParserInput input)
    {
        var found = FindCandidates(input);
        SortByScore(found);
        var kept = 0;
        var most = input.Length > LongestForBeam ? 1 : width;
        while (kept < found.Length && kept < most && found[kept].Score >= found[0].Score - slack)
            kept++;
        found = found[..kept];
        FindRelations(input, found);
        for (var i = 0; i < kept; i++)
            next[i] = Successor(found, i);
        for (var i = 0; i < count; i++)
            if (beam[i] is not null)
                free.Push(beam[i]);
        (beam, next, count) = (next, beam, kept);
    }

    /// <remarks>Where there is but one thing to do, it is not scored: with an empty stack, or, with no rival state, at the end of the buffer.</remarks>
    Span<Candidate> FindCandidates(ParserInput input)
    {
        var isForced = count == 1 && (beam[0].Depth == 1 || beam[0].Next == beam[0].Length);
        if (isForced)
            scores[0] = default;
        else
            model.Score(beam.AsSpan(0, count), input, scores);
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            var state = beam[i];
            for (var transition = Transition.Shift; transition <= Transition.Right; transition++)
                if (state.Allows(transition))
                    candidates[found++] = new Candidate(i, transition, state.Score + (state.Depth == 1 ? 0 : scores[i][(int)transition]));
        }
        return candidates.AsSpan(0, found);
    }

    /// <summary>Puts the best first; of equal ones the first, by state and then by transition, stays it. There are a dozen at most.</summary>
    static void SortByScore(Span<Candidate> candidates)
    {
        for (var end = 1; end < candidates.Length; end++)
        {
            var candidate = candidates[end];
            var at = end;
            for (; at > 0 && candidates[at - 1].Score < candidate.Score; at--)
                candidates[at] = candidates[at - 1];
            candidates[at] = candidate;
        }
    }

    /// <summary>The relation of the arc that each transition makes; 0 of a shift.</summary>
    void FindRelations(ParserInput input, ReadOnlySpan<Candidate> kept)
    {
        for (var i = 0; i < kept.Length; i++)
        {
            var (state, transition) = (beam[kept[i].State], kept[i].Transition);
            relations[i] = transition == Transition.Shift ? 0
                : state.Governor(transition) == state.Root ? ParserModel.RootRelation
                : IParserModel.Open;
        }

        model.Label(beam, kept, input, relations);
    }

    /// <summary>The state that a candidate leads to: its own state, or a copy while others still need that one.</summary>
    ArcHybridState Successor(ReadOnlySpan<Candidate> kept, int number)
    {
        var candidate = kept[number];
        var state = beam[candidate.State];
        if (IsNeeded(kept[(number + 1)..], candidate.State))
        {
            var copy = Free();
            copy.CopyFrom(state);
            state = copy;
        }
        else
            beam[candidate.State] = null!;
        state.Apply(candidate.Transition, relations[number]);
        state.Score = candidate.Score;
        return state;
    }

    static bool IsNeeded(ReadOnlySpan<Candidate> candidates, int state)
    {
        foreach (var candidate in candidates)
            if (candidate.State == state)
                return true;
        return false;
    }

    ArcHybridState Free() => free.TryPop(out var state) ? state : new ArcHybridState();
}
