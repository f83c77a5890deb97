using System.Text;
using Microsoft.Data.Sqlite;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;

namespace Talion.Store.Durable;

/// <summary>The terms of a store by id and by value. Not for several threads at once.</summary>
sealed class TermTable : IDisposable
{
    readonly TagTable tags;
    readonly Statement find;
    readonly Statement read;

    public TermTable(SqliteConnection connection)
    {
        tags = new TagTable(connection);
        find = new Statement(connection, "SELECT id FROM terms WHERE hash = ? AND tag = ? AND value = ?");
        read = new Statement(connection, "SELECT tag, value FROM terms WHERE id = ?");
    }

    public TagTable Tags => tags;

    /// <summary>The term's id, or <see cref="TermIds.None"/>.</summary>
    public int Find(Term term)
    {
        var (tag, value) = (tags.Find(term), Bytes(term));
        return tag < 0 ? TermIds.None : Find(TermHash.Compute(tag, value), tag, value);
    }

    public int Find(uint hash, int tag, ReadOnlySpan<byte> value) =>
        (int)find.Bind(1, hash).Bind(2, tag).BindText(3, value).Scalar(TermIds.None);

    /// <summary>A term's tag and value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public (int Tag, byte[] Value) Read(int id)
    {
        if (!read.Bind(1, id).Step())
        {
            read.Reset();
            throw new ArgumentOutOfRangeException(nameof(id), id, "The store holds no term of this id.");
        }

        var term = (read.Int(0), read.Bytes(1).ToArray());
        read.Reset();
        return term;
    }

    public static byte[] Bytes(Term term) => Encoding.UTF8.GetBytes(TermTags.TextOf(term));

    public void Dispose()
    {
        find.Dispose();
        read.Dispose();
    }
}
