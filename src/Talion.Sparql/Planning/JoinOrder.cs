using Talion.Sparql.Algebra;

namespace Talion.Sparql.Planning;

/// <summary>
/// The order of a join's patterns: each time the one with the fewest rows under those before it, and never one that shares no variable with them while there
/// is one that does. Of equals, the first as written.
/// </summary>
sealed class JoinOrder
{
    readonly BindingAnalysis bindings;
    readonly CardinalityEstimator cardinality;
    readonly List<Candidate> waiting;
    readonly ILookup<string, Candidate> byVariable;

    public JoinOrder(IEnumerable<AlgebraNode> patterns, BindingAnalysis bindings, CardinalityEstimator cardinality)
    {
        (this.bindings, this.cardinality) = (bindings, cardinality);
        waiting = [.. patterns.Select(pattern => new Candidate(pattern))];
        byVariable = waiting.SelectMany(candidate => bindings.Of(candidate.Pattern).Possible.Select(name => (name, candidate)))
            .ToLookup(pair => pair.name, pair => pair.candidate, StringComparer.Ordinal);
    }

    public bool Any => waiting.Count > 0;

    /// <summary>Takes out the pattern to be joined next.</summary>
    public AlgebraNode TakeCheapest(Scope scope)
    {
        var isFirst = scope.Certain.Except(scope.Parameters).IsEmpty;
        var best = 0;
        for (var i = 0; i < waiting.Count; i++)
        {
            var candidate = waiting[i];
            candidate.Cost ??= CostOf(candidate.Pattern, scope, isFirst);
            if (candidate.IsCheaperThan(waiting[best]))
                best = i;
        }
        var taken = waiting[best].Pattern;
        waiting.RemoveAt(best);
        Forget(bindings.Of(taken).Possible.Where(name => !scope.Certain.Contains(name)), isFirst);
        return taken;
    }

    // A pattern that shares nothing multiplies the rows, unless it gives one at most.
    (bool IsApart, double Rows) CostOf(AlgebraNode pattern, Scope scope, bool isFirst)
    {
        var rows = cardinality.Estimate(pattern, scope);
        // What cannot be looked for yet comes after all that can.
        return (double.IsPositiveInfinity(rows) || (rows > 1 && !isFirst && !bindings.Of(pattern).Possible.Overlaps(scope.Certain)), rows);
    }

    // Only the patterns with a variable that is bound just now cost something else from here on; after the first one, all may.
    void Forget(IEnumerable<string> bound, bool isFirst)
    {
        foreach (var candidate in isFirst ? waiting : bound.SelectMany(name => byVariable[name]))
            candidate.Cost = null;
    }

    sealed class Candidate(AlgebraNode pattern)
    {
        public AlgebraNode Pattern => pattern;

        public (bool IsApart, double Rows)? Cost { get; set; }

        public bool IsCheaperThan(Candidate other)
        {
            var ((isApart, rows), (otherIsApart, otherRows)) = (Cost!.Value, other.Cost!.Value);
            return isApart == otherIsApart ? rows < otherRows : otherIsApart;
        }
    }
}
