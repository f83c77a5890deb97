using System.Text;
using Microsoft.Data.Sqlite;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;

namespace Talion.Store.Durable;

/// <summary>The datatypes and languages of a store's literals, in memory and in the file.</summary>
sealed class TagTable
{
    readonly SqliteConnection connection;
    readonly TermTags tags = new();
    int written;

    public TagTable(SqliteConnection connection)
    {
        this.connection = connection;
        using var rows = new Statement(connection, "SELECT tag, datatype, language FROM tags ORDER BY tag");
        written = TermTags.String;
        while (rows.Step())
            written = tags.Intern(Encoding.UTF8.GetString(rows.Bytes(1)), rows.IsNull(2) ? null : Encoding.UTF8.GetString(rows.Bytes(2)));
    }

    public (string Datatype, string? Language) this[int tag] => tags[tag];

    /// <inheritdoc cref="TermTags.Find(Term)"/>
    public int Find(Term term) => tags.Find(term);

    /// <inheritdoc cref="TermTags.View"/>
    public TermView View(int tag, ReadOnlySpan<byte> value) => tags.View(tag, value);

    /// <summary>The tag, new where there is none.</summary>
    public int Intern(Term term)
    {
        if (tags.Find(term) is >= 0 and var known && known <= written)
            return known;
        var (datatype, language) = TermTags.SortOf(term);
        var tag = tags.Intern(datatype, language);
        using var insert = new Statement(connection, "INSERT INTO tags VALUES (?, ?, ?)");
        insert.Bind(1, tag).BindText(2, Encoding.UTF8.GetBytes(datatype));
        if (language is not null)
            insert.BindText(3, Encoding.UTF8.GetBytes(language));
        insert.Run();
        written = tag;
        return tag;
    }
}
