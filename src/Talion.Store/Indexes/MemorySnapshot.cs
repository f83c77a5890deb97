using System.Collections;
using System.Collections.Concurrent;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;

namespace Talion.Store.Indexes;

/// <summary>A state of a <see cref="MemoryStore"/>: a large sorted set of quads, and small ones of what came and went since it was sorted.</summary>
/// <param name="terms">The store's terms; it may already hold terms of later states.</param>
/// <param name="stored">The large set.</param>
/// <param name="added">Quads that are not among the stored ones.</param>
/// <param name="removed">Quads among the stored ones that count no more.</param>
sealed class MemorySnapshot(TermDictionary terms, QuadIndexes stored, QuadIndexes added, QuadIndexes removed) : IQuadSource
{
    readonly ConcurrentDictionary<int, PredicateStatistics> statistics = new();

    public QuadIndexes Stored => stored;

    public QuadIndexes Added => added;

    public QuadIndexes Removed => removed;

    /// <summary>Quads in this state.</summary>
    public int QuadCount => stored.Count - removed.Count + added.Count;

    public int Find(Term term) => terms.Find(term);

    public TermView View(int id) => terms.View(id);

    public bool Contains(in QuadIds quad) => (stored.Contains(quad) && !removed.Contains(quad)) || added.Contains(quad);

    public long Count(in QuadPattern pattern)
    {
        var any = pattern.Graph == TermIds.Union ? pattern with { Graph = TermIds.None } : pattern;
        return Matches.Count(stored, any) - Matches.Count(removed, any) + Matches.Count(added, any);
    }

    public IEnumerable<QuadRun> CountRuns(QuadPattern pattern, QuadOrder order)
    {
        var any = pattern.Graph == TermIds.Union ? pattern with { Graph = TermIds.None } : pattern;
        var isChanged = Matches.Count(added, any) + Matches.Count(removed, any) > 0;
        return isChanged ? QuadRuns.Read(this, pattern, order) : IndexRuns.Count(stored, pattern, order);
    }

    public PredicateStatistics Statistics(int predicate) => statistics.GetOrAdd(predicate, static (id, snapshot) => snapshot.Survey(id), this);

    public IEnumerable<int> GraphNames()
    {
        var names = stored.Gspo.Firsts.Keys();
        if (added.Count > 0)
        {
            names = names.Union(added.Gspo.Firsts.Keys()).Order();
        }
        return names.Where(graph => graph != TermIds.DefaultGraph && (removed.Count == 0 || Count(new QuadPattern(0, 0, 0, graph)) > 0));
    }

    public QuadCursor OpenCursor() => new MemoryCursor(this);

    PredicateStatistics Survey(int predicate)
    {
        var index = stored.Posg;
        var (start, end) = index.Find(predicate);
        var seen = new BitArray(terms.Next);
        long subjects = 0;
        long objects = 0;
        for (var row = start; row < end; row++)
        {
            var subject = index.Thirds[row];
            subjects += seen[subject] ? 0 : 1;
            seen[subject] = true;
            objects += row == start || index.Seconds[row] != index.Seconds[row - 1] ? 1 : 0;
        }
        var recent = Matches.Count(added, new QuadPattern(0, predicate, 0));
        return new PredicateStatistics(end - start + recent, subjects + recent, objects + recent);
    }
}
