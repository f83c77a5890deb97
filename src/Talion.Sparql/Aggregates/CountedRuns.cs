using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>AggregateJoin</c> where nothing is asked for but how many matches of one pattern there are for each term: counted without reading them.</summary>
/// <param name="context">Of the query.</param>
/// <param name="row">Where the groups appear.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="order">The order whose first open position is what is grouped by.</param>
/// <param name="key">The slot of the term; <see langword="null"/> where all matches are one group.</param>
/// <param name="counts">The slots of the counts, all the same number.</param>
/// <param name="text">The pattern as written.</param>
sealed class CountedRuns(EvaluationContext context, int[] row, QuadPattern pattern, QuadOrder order, int? key, int[] counts, string text) : RowSource
{
    readonly BoundRow bound = new(row, key is { } slot ? [.. counts, slot] : counts);
    readonly int[] solution = new int[counts.Length + (key is null ? 0 : 1)];
    IEnumerator<QuadRun>? runs;

    public override string Describe() => $"count runs of {text}";

    public override void Close()
    {
        bound.Unbind();
        runs?.Dispose();
        runs = null;
    }

    protected override void Start()
    {
        Close();
        runs = (key is null ? Total() : Runs()).GetEnumerator();
    }

    protected override bool Advance()
    {
        bound.Unbind();
        if (runs is null || !runs.MoveNext())
            return false;
        Array.Fill(solution, context.Terms.IdOf(Value.Integer(runs.Current.Count)), 0, counts.Length);
        if (key is not null)
            solution[^1] = runs.Current.Id;
        return bound.TryBind(solution);
    }

    IEnumerable<QuadRun> Total() => [new QuadRun(TermIds.None, Runs().Sum(run => run.Count))];

    IEnumerable<QuadRun> Runs()
    {
        var run = default(QuadRun);
        foreach (var piece in context.Source.CountRuns(pattern, order))
        {
            context.Guard.Step(piece.Count);
            // Only the graphs' own order begins so, and what is in no named graph belongs to none.
            if (piece.Id == TermIds.DefaultGraph)
                continue;
            if (run.Count > 0 && run.Id != piece.Id)
            {
                yield return run;
                run = default;
            }
            run = new QuadRun(piece.Id, run.Count + piece.Count);
        }
        if (run.Count > 0)
            yield return run;
    }
}
