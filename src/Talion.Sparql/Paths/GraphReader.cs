using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Paths;

/// <summary>Reads triples of the graph that is active while a path is followed.</summary>
sealed class GraphReader(EvaluationContext context, int[] row, GraphChoice graph)
{
    readonly QuadCursor cursor = context.Source.OpenCursor();

    public QuadIds Current => cursor.Current;

    public Guard Guard => context.Guard;

    public void Seek(int subject, int predicate, int @object, QuadOrder order = QuadOrder.Any) =>
        cursor.Seek(new QuadPattern(subject, predicate, @object, graph.Position?.Under(row) ?? graph.Fixed), order);

    public bool MoveNext()
    {
        while (cursor.MoveNext())
        {
            context.Guard.Step();
            if (!graph.MergesSome || graph.Only!.Contains(cursor.Current.Graph))
                return true;
        }
        return false;
    }

    /// <summary>Whether a node is the subject or object of any triple.</summary>
    public bool Holds(int node)
    {
        Seek(node, 0, 0);
        if (MoveNext())
            return true;
        Seek(0, 0, node);
        return MoveNext();
    }

    /// <summary>All nodes of the graph, subjects and objects, each once.</summary>
    public IEnumerable<int> Nodes()
    {
        var seen = new RowSet(context.Guard, 1);
        Seek(0, 0, 0);
        while (MoveNext())
        {
            seen.Add([Current.Subject]);
            seen.Add([Current.Object]);
        }
        return Enumerable.Range(0, seen.Count).Select(number => seen[number][0]);
    }
}
