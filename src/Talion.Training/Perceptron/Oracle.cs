using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>
/// Says which transition of the arc-hybrid system puts the fewest gold arcs out of reach (Goldberg and Nivre 2013): on the way to a projective tree none,
/// with crossing arcs as few as can be.
/// </summary>
static class Oracle
{
    /// <summary>What a transition that is not allowed costs.</summary>
    const int Forbidden = int.MaxValue / 2;

    /// <summary>The transition of least cost: of several the one that reduces, to the left before to the right.</summary>
    /// <param name="state">The state.</param>
    /// <param name="heads">Each word's gold governor, the root's being the number of words.</param>
    public static Transition Best(ArcHybridState state, ReadOnlySpan<int> heads)
    {
        var (shift, left, right) = (Cost(state, heads, Transition.Shift), Cost(state, heads, Transition.Left), Cost(state, heads, Transition.Right));
        return left <= right && left <= shift ? Transition.Left : right <= shift ? Transition.Right : Transition.Shift;
    }

    static int Cost(ArcHybridState state, ReadOnlySpan<int> heads, Transition transition) =>
        !state.Allows(transition) ? Forbidden
        : transition == Transition.Shift ? CostOfShift(state, heads)
        : CostOfReducing(state, heads, transition == Transition.Right);

    /// <summary>Shifting a word parts it from a governor deeper in the stack and from all its dependents there.</summary>
    static int CostOfShift(ArcHybridState state, ReadOnlySpan<int> heads)
    {
        var (word, cost) = (state.Next, 0);
        for (var i = 0; i < state.Depth; i++)
        {
            var below = state.Stack(i);
            if (i > 0 && heads[word] == below)
                cost++;
            if (below != state.Root && heads[below] == word)
                cost++;
        }
        return cost;
    }

    /// <summary>Reducing a word parts it from its dependents in the buffer and from a governor other than the one it gets.</summary>
    static int CostOfReducing(ArcHybridState state, ReadOnlySpan<int> heads, bool rightArc)
    {
        var word = state.Stack(0);
        var cost = 0;
        for (var i = state.Next; i < state.Length; i++)
            if (heads[i] == word)
                cost++;
        var head = heads[word];
        var isAhead = head >= state.Next && head < state.Length;
        if (rightArc ? isAhead : (isAhead && head != state.Next) || head == state.Stack(1))
            cost++;
        return cost;
    }
}
