using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Quads as four columns of ids, growing at the end.</summary>
sealed class QuadColumns(int capacity = 0)
{
    public int[] Subjects { get; private set; } = new int[capacity];

    public int[] Predicates { get; private set; } = new int[capacity];

    public int[] Objects { get; private set; } = new int[capacity];

    public int[] Graphs { get; private set; } = new int[capacity];

    public int Count { get; private set; }

    public QuadIds this[int row] => new(Subjects[row], Predicates[row], Objects[row], Graphs[row]);

    public void Add(int subject, int predicate, int @object, int graph)
    {
        if (Count == Subjects.Length)
        {
            Resize(Math.Max(1024, Count + (Count / 2)));
        }
        Subjects[Count] = subject;
        Predicates[Count] = predicate;
        Objects[Count] = @object;
        Graphs[Count++] = graph;
    }

    public void Add(in QuadIds quad) => Add(quad.Subject, quad.Predicate, quad.Object, quad.Graph);

    /// <summary>Replaces the columns, for a sorter that has written them elsewhere.</summary>
    public void Replace(int[] subjects, int[] predicates, int[] objects, int[] graphs, int count) =>
        (Subjects, Predicates, Objects, Graphs, Count) = (subjects, predicates, objects, graphs, count);

    public void Truncate(int count) => Count = count;

    void Resize(int size)
    {
        Subjects = Resized(Subjects, size);
        Predicates = Resized(Predicates, size);
        Objects = Resized(Objects, size);
        Graphs = Resized(Graphs, size);
    }

    static int[] Resized(int[] column, int size)
    {
        Array.Resize(ref column, size);
        return column;
    }
}
