using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>The named graphs of the dataset, one after the other; or the one that is bound, if it is one of them.</summary>
sealed class GraphNameRows(EvaluationContext context, int[] row, int slot, IReadOnlySet<int>? only) : RowSource
{
    IEnumerator<int>? names;
    bool wrote;

    public override string Describe() => "graph names";

    public override void Close()
    {
        if (wrote)
            row[slot] = TermIds.None;
        wrote = false;
        names?.Dispose();
        names = null;
    }

    protected override void Start()
    {
        var bound = row[slot];
        names = (bound == TermIds.None ? All() : All().Where(name => name == bound)).GetEnumerator();
        if (bound != TermIds.None && only is null)
            names = (IsNonEmpty(bound) ? Enumerable.Repeat(bound, 1) : []).GetEnumerator();
        wrote = bound == TermIds.None;
    }

    protected override bool Advance()
    {
        while (names is not null && names.MoveNext())
        {
            context.Guard.Step();
            row[slot] = names.Current;
            return true;
        }
        Close();
        return false;
    }

    // A graph that the query's dataset names is there even where it is empty.
    IEnumerable<int> All() => only is null ? context.Source.GraphNames() : only.Order();

    bool IsNonEmpty(int name) => name > TermIds.DefaultGraph && context.Source.Count(new QuadPattern(0, 0, 0, name)) > 0;
}
