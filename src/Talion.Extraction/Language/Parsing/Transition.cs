namespace Talion.Extraction.Language.Parsing;

/// <summary>How transitions are numbered: 0 shifts; then for each relation, counted from 1, a left and a right reduction.</summary>
static class Transition
{
    public const int Shift = 0;

    /// <summary>The relation of the sentence's head to the artificial root, and of no other word.</summary>
    public const int RootRelation = 1;

    public static int Left(int relation) => 2 * relation - 1;

    public static int Right(int relation) => 2 * relation;

    public static bool IsLeft(int transition) => (transition & 1) == 1;

    public static int Relation(int transition) => (transition + 1) / 2;

    public static int Count(int relations) => 2 * relations + 1;

    /// <summary>Performs a transition, which must be allowed in the state.</summary>
    public static void Apply(ArcHybridState state, int transition)
    {
        if (transition == Shift)
            state.Shift();
        else if (IsLeft(transition))
            state.ReduceLeft(Relation(transition));
        else
            state.ReduceRight(Relation(transition));
    }

    /// <summary>The best-scored transition that the state allows; the lower number where scores are equal.</summary>
    public static int Best<TScore>(ArcHybridState state, ReadOnlySpan<TScore> scores)
        where TScore : struct, System.Numerics.INumber<TScore>
    {
        var best = -1;
        if (state.MayShift)
            best = Shift;
        if (state.MayReduceLeft)
            best = Best(scores, Left(RootRelation + 1), best);
        if (!state.MayReduceRight)
            return best;
        return state.Stack(1) == state.Root ? Right(RootRelation) : Best(scores, Right(RootRelation + 1), best);
    }

    static int Best<TScore>(ReadOnlySpan<TScore> scores, int first, int best)
        where TScore : struct, System.Numerics.INumber<TScore>
    {
        for (var i = first; i < scores.Length; i += 2)
            if (best < 0 || scores[i] > scores[best])
                best = i;
        return best;
    }
}
