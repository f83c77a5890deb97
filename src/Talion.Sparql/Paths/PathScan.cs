using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Paths;

/// <summary>
/// The pairs of nodes that a repeated path connects, each once (SPARQL 1.1 Query, section 18.4). Searches from whichever end is bound; from every possible
/// start where none is.
/// </summary>
/// <param name="context">Of the query.</param>
/// <param name="row">The row.</param>
/// <param name="subject">Where the path starts.</param>
/// <param name="object">Where it ends.</param>
/// <param name="hasConstant">Whether one of the two is a term of the pattern itself, which a path of no length connects with itself though no triple has it.</param>
/// <param name="path">The path.</param>
sealed class PathScan(EvaluationContext context, int[] row, Position subject, Position @object, bool hasConstant, RepeatedPath path) : RowSource
{
    readonly ClosureSearch search = new(context.Guard, path.Step, path.Kind);
    IEnumerator<int>? starts;
    int writesSubject;
    int writesObject;
    int target;
    bool searching;

    public override string Describe() => $"path {path.Text}";

    public override void Close()
    {
        Unbind();
        starts?.Dispose();
        starts = null;
        searching = false;
    }

    protected override void Start()
    {
        var (from, to) = (subject.Under(row), @object.Under(row));
        writesSubject = from == TermIds.None ? subject.Slot : -1;
        writesObject = to == TermIds.None ? @object.Slot : -1;
        target = from == TermIds.None ? TermIds.None : to;
        searching = from != TermIds.None || to != TermIds.None;
        starts?.Dispose();
        starts = searching ? null : path.Starts(backwards: false).GetEnumerator();
        if (searching && !hasConstant && path.Kind != ClosureKind.OneOrMore && !path.Graph.Holds(from != TermIds.None ? from : to))
            searching = false;
        if (searching)
            search.Start(from != TermIds.None ? from : to, towardsStart: from == TermIds.None);
    }

    protected override bool Advance()
    {
        while (true)
        {
            while (searching && search.MoveNext())
            {
                context.Guard.Step();
                if (Accept(search.Current))
                    return true;
            }
            searching = false;
            if (!NextStart())
                return false;
        }
    }

    bool NextStart()
    {
        Unbind();
        if (starts is null || !starts.MoveNext())
        {
            Close();
            return false;
        }
        row[writesSubject] = starts.Current;
        search.Start(starts.Current, towardsStart: false);
        return searching = true;
    }

    bool Accept(int node)
    {
        if (starts is not null && writesObject == writesSubject)
            return node == row[writesSubject];
        if (target != TermIds.None)
        {
            // Both ends are bound: one meeting is enough.
            searching = node != target;
            return node == target;
        }
        if (starts is not null)
            row[writesObject] = node;
        else
            row[writesSubject >= 0 ? writesSubject : writesObject] = node;
        return true;
    }

    void Unbind()
    {
        if (writesSubject >= 0)
            row[writesSubject] = TermIds.None;
        if (writesObject >= 0)
            row[writesObject] = TermIds.None;
    }
}
