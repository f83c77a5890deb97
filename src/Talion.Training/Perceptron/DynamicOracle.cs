using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>
/// Says of any state how many gold arcs each arc-hybrid transition puts out of reach (Goldberg and Nivre 2013), so that the parser can learn from
/// states that its own mistakes lead to.
/// </summary>
static class DynamicOracle
{
    /// <summary>What a transition that is not allowed costs.</summary>
    public const int Forbidden = int.MaxValue / 2;

    /// <param name="state">The state.</param>
    /// <param name="heads">Each word's gold governor, the root's being the number of words.</param>
    /// <param name="relations">Each word's gold relation.</param>
    /// <param name="costs">Takes each transition's cost, wrong labels of right arcs included.</param>
    public static void Cost(ArcHybridState state, ReadOnlySpan<int> heads, ReadOnlySpan<int> relations, Span<int> costs)
    {
        costs.Fill(Forbidden);
        if (state.MayShift)
            costs[Transition.Shift] = CostOfShift(state, heads);
        if (state.MayReduceLeft)
            Fill(costs, Transition.Left(Transition.RootRelation + 1), CostOfReducing(state, heads, rightArc: false), state.Next, state, heads, relations);
        if (state.MayReduceRight && state.Stack(1) == state.Root)
            costs[Transition.Right(Transition.RootRelation)] = CostOfReducing(state, heads, rightArc: true);
        else if (state.MayReduceRight)
            Fill(costs, Transition.Right(Transition.RootRelation + 1), CostOfReducing(state, heads, rightArc: true), state.Stack(1), state, heads, relations);
    }

    static void Fill(Span<int> costs, int first, int cost, int head, ArcHybridState state, ReadOnlySpan<int> heads, ReadOnlySpan<int> relations)
    {
        var dependent = state.Stack(0);
        var isGold = heads[dependent] == head;
        for (var transition = first; transition < costs.Length; transition += 2)
            costs[transition] = cost + (isGold && Transition.Relation(transition) != relations[dependent] ? 1 : 0);
    }

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
