using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Store.Durable;

/// <summary>A state of a store read straight from its file: nothing is loaded before it is asked for.</summary>
/// <remarks>One connection serves all threads, one call after the other; what was read once is kept.</remarks>
sealed class SqliteSource(SqliteConnection connection) : IQuadSource, IDisposable
{
    const int SmallGraph = 2000;

    readonly TermTable terms = new(connection);
    readonly Dictionary<PatternShape, Stack<Statement>> idle = [];
    readonly ConcurrentDictionary<int, (int Tag, byte[] Value)> read = new();
    readonly ConcurrentDictionary<QuadPattern, long> counts = new();
    readonly ConcurrentDictionary<int, bool> small = new();
    readonly ConcurrentDictionary<int, PredicateStatistics> statistics = new();

    /// <summary>Held while a statement runs.</summary>
    public Lock Gate { get; } = new();

    public int Find(Term term)
    {
        lock (Gate)
            return terms.Find(term);
    }

    public TermView View(int id)
    {
        var (tag, value) = read.GetOrAdd(id, static (id, source) => source.Read(id), this);
        return terms.Tags.View(tag, value);
    }

    public long Count(in QuadPattern pattern)
    {
        if (pattern.Subject < 0 || pattern.Predicate < 0 || pattern.Object < 0 || pattern.Graph < TermIds.Union)
            return 0;
        var any = pattern.Graph == TermIds.Union ? pattern with { Graph = TermIds.None } : pattern;
        return counts.GetOrAdd(any, static (pattern, source) => source.CountNow(pattern), this);
    }

    public IEnumerable<QuadRun> CountRuns(QuadPattern pattern, QuadOrder order) => QuadRuns.Read(this, pattern, order);

    public PredicateStatistics Statistics(int predicate) => statistics.GetOrAdd(predicate, static (id, source) => source.Survey(id), this);

    /// <summary>Goes from graph to graph by the index, without reading their quads.</summary>
    public IEnumerable<int> GraphNames()
    {
        for (var graph = NextGraph(TermIds.DefaultGraph); graph != TermIds.None; graph = NextGraph(graph))
            yield return graph;
    }

    public QuadCursor OpenCursor() => new SqliteCursor(this);

    /// <summary>A statement that selects a shape's quads; the caller holds the gate and gives it back.</summary>
    public Statement Rent(PatternShape shape) =>
        idle.TryGetValue(shape, out var waiting) && waiting.TryPop(out var statement) ? statement : new Statement(connection, shape.Select);

    public void GiveBack(PatternShape shape, Statement statement)
    {
        statement.Reset();
        if (!idle.TryGetValue(shape, out var waiting))
            idle.Add(shape, waiting = new Stack<Statement>());
        waiting.Push(statement);
    }

    /// <summary>Binds what a pattern binds, in the order that <see cref="PatternShape"/> asks for.</summary>
    public static Statement Bind(Statement statement, in QuadPattern pattern)
    {
        var parameter = 0;
        foreach (var id in (ReadOnlySpan<int>)[pattern.Subject, pattern.Predicate, pattern.Object, pattern.Graph])
        {
            if (id > 0)
                statement.Bind(++parameter, id);
        }

        return statement;
    }

    public bool IsSmall(int graph) => small.GetOrAdd(graph, static (graph, source) => source.Scalar(
        "SELECT COUNT(*) FROM (SELECT 1 FROM quads INDEXED BY gspo WHERE g = ? LIMIT ?)", graph, SmallGraph) < SmallGraph, this);

    /// <summary>Closes the statements; the connection is the caller's.</summary>
    public void Dispose()
    {
        terms.Dispose();
        foreach (var statement in idle.Values.SelectMany(waiting => waiting))
            statement.Dispose();
    }

    (int Tag, byte[] Value) Read(int id)
    {
        lock (Gate)
            return terms.Read(id);
    }

    long CountNow(QuadPattern pattern)
    {
        if (pattern is { Subject: 0, Object: 0, Graph: 0 })
            return pattern.Predicate == 0 ? Scalar("SELECT TOTAL(quads) FROM predicates") : Scalar("SELECT quads FROM predicates WHERE p = ?", pattern.Predicate);
        var shape = PatternShape.Of(pattern, QuadOrder.Any, IsSmall);
        lock (Gate)
        {
            using var statement = new Statement(connection, shape.Count);
            return Bind(statement, pattern).Scalar();
        }
    }

    /// <summary>Objects are those of the last survey. Subjects are estimated: to count them would sort all of the predicate's quads.</summary>
    PredicateStatistics Survey(int predicate)
    {
        var quads = Count(new QuadPattern(0, predicate, 0));
        var objects = Scalar("SELECT objects FROM predicates WHERE p = ?", predicate);
        return new PredicateStatistics(quads, quads, objects > 0 ? objects : quads);
    }

    int NextGraph(int graph) => (int)Scalar("SELECT g FROM quads INDEXED BY gspo WHERE g > ? ORDER BY g LIMIT 1", graph);

    long Scalar(string sql, params ReadOnlySpan<int> parameters)
    {
        lock (Gate)
        {
            using var statement = new Statement(connection, sql);
            for (var i = 0; i < parameters.Length; i++)
                statement.Bind(i + 1, parameters[i]);
            return statement.Scalar();
        }
    }
}
