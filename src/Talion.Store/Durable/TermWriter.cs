using Microsoft.Data.Sqlite;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;

namespace Talion.Store.Durable;

/// <summary>Numbers terms within one transaction, and forgets those that no quad uses any more.</summary>
sealed class TermWriter : IDisposable
{
    const int MostKnown = 250_000;

    readonly TermTable terms;
    readonly Statement insert;
    readonly Statement forget;
    /// <summary>Terms that were used lately; the others are looked for in the file.</summary>
    readonly Dictionary<Term, int> known = [];

    /// <summary>The hashes of all terms of a store that was empty: what is not among them is new.</summary>
    readonly HashSet<uint>? hashes;

    int next;

    public TermWriter(SqliteConnection connection, TermTable terms)
    {
        this.terms = terms;
        insert = new Statement(connection, "INSERT INTO terms VALUES (?, ?, ?, ?)");
        forget = new Statement(connection, $"""
            DELETE FROM terms WHERE id = ?1
            AND NOT EXISTS (SELECT 1 FROM quads WHERE s = ?1) AND NOT EXISTS (SELECT 1 FROM quads WHERE p = ?1)
            AND NOT EXISTS (SELECT 1 FROM quads WHERE o = ?1) AND NOT EXISTS (SELECT 1 FROM quads WHERE g = ?1)
            -- A blank node may still stand in a triple term.
            AND NOT (tag = {TermTags.BlankNode} AND EXISTS (SELECT 1 FROM tags WHERE datatype = '{TermTags.TripleTerms}'))
            """);
        using var last = new Statement(connection, "SELECT MAX(id) FROM terms");
        next = Math.Max(TermIds.First, (int)last.Scalar() + 1);
        hashes = next == TermIds.First ? [] : null;
    }

    /// <summary>The term's id, or <see cref="TermIds.None"/>.</summary>
    public int Find(Term term) => known.TryGetValue(term, out var id) ? id : terms.Find(term);

    /// <summary>The term's id, new where the term is.</summary>
    public int Intern(Term term)
    {
        if (known.TryGetValue(term, out var id))
            return id;
        var (tag, value) = (terms.Tags.Intern(term), TermTable.Bytes(term));
        var hash = TermHash.Compute(tag, value);
        id = hashes?.Add(hash) == true ? TermIds.None : terms.Find(hash, tag, value);
        if (id == TermIds.None)
        {
            id = next++;
            insert.Bind(1, id).Bind(2, tag).Bind(3, hash).BindText(4, value).Run();
        }

        if (known.Count >= MostKnown)
            known.Clear();
        known.Add(term, id);
        // So that whoever looks for a new label finds those in use.
        foreach (var node in term is TripleTerm ? term.BlankNodes() : [])
            Intern(node);
        return id;
    }

    /// <summary>Deletes those of some terms that no quad uses.</summary>
    public void Forget(IEnumerable<int> ids)
    {
        foreach (var id in ids)
            forget.Bind(1, id).Run();
        known.Clear();
    }

    public void Dispose()
    {
        insert.Dispose();
        forget.Dispose();
    }
}
