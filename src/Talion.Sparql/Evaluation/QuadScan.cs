using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>Reads the matches of a triple pattern in the active graph off the source's indexes.</summary>
sealed class QuadScan(EvaluationContext context, int[] row, Position subject, Position predicate, Position @object, GraphChoice graph, string text) : RowSource
{
    readonly QuadCursor cursor = context.Source.OpenCursor();
    readonly int graphSlot = graph.Position is { Slot: >= 0 } position ? position.Slot : -1;
    int writesSubject;
    int writesPredicate;
    int writesObject;
    int writesGraph;
    bool active;
    bool isPlain;
    (int, int, int) last;

    public override string Describe() => $"scan {text}";

    public override void Close()
    {
        active = false;
        Unbind();
    }

    protected override void Start()
    {
        var (s, p, o) = (subject.Under(row), predicate.Under(row), @object.Under(row));
        var g = graph.Position is { } named ? named.Under(row) : graph.Fixed;
        writesSubject = s == TermIds.None ? subject.Slot : -1;
        writesPredicate = p == TermIds.None ? predicate.Slot : -1;
        writesObject = o == TermIds.None ? @object.Slot : -1;
        writesGraph = g == TermIds.None ? graphSlot : -1;
        last = default;
        // Without a choice of graphs and without a variable in two places, whatever the cursor finds is a match.
        isPlain = !graph.MergesSome && writesGraph < 0 && AreApart(writesSubject, writesPredicate, writesObject);
        active = g == TermIds.None || graph.IsDefault || IsNamed(g);
        if (active)
            cursor.Seek(new QuadPattern(s, p, o, g));
    }

    protected override bool Advance()
    {
        if (!active)
            return false;
        while (cursor.MoveNext())
        {
            context.Guard.Step();
            if (isPlain)
                return Take(cursor.Current);
            if (Accept(cursor.Current))
                return true;
        }
        Close();
        return false;
    }

    bool Take(in QuadIds quad)
    {
        if (writesSubject >= 0)
            row[writesSubject] = quad.Subject;
        if (writesPredicate >= 0)
            row[writesPredicate] = quad.Predicate;
        if (writesObject >= 0)
            row[writesObject] = quad.Object;
        return true;
    }

    static bool AreApart(int one, int two, int three) => (one < 0 || (one != two && one != three)) && (two < 0 || two != three);

    bool Accept(in QuadIds quad)
    {
        if (graph.MergesSome)
        {
            // The orders that serve this case end with the graph, so a triple's graphs come one after the other.
            var triple = (quad.Subject, quad.Predicate, quad.Object);
            if (triple == last || !graph.Only!.Contains(quad.Graph))
                return false;
            last = triple;
        }
        else if (writesGraph >= 0 && !IsNamed(quad.Graph))
        {
            return false;
        }
        Unbind();
        return Bind(writesSubject, quad.Subject) && Bind(writesPredicate, quad.Predicate) && Bind(writesObject, quad.Object) && Bind(writesGraph, quad.Graph);
    }

    // A variable may stand in two positions; what the first one bound, the second one must meet.
    bool Bind(int slot, int id)
    {
        if (slot < 0)
            return true;
        if (row[slot] != TermIds.None)
            return row[slot] == id;
        row[slot] = id;
        return true;
    }

    void Unbind()
    {
        if (writesSubject >= 0)
            row[writesSubject] = TermIds.None;
        if (writesPredicate >= 0)
            row[writesPredicate] = TermIds.None;
        if (writesObject >= 0)
            row[writesObject] = TermIds.None;
        if (writesGraph >= 0)
            row[writesGraph] = TermIds.None;
    }

    bool IsNamed(int id) => id > TermIds.DefaultGraph && (graph.Only is null || graph.Only.Contains(id));
}
