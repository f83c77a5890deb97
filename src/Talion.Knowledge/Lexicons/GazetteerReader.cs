using Talion.Extraction.Lexicons;

namespace Talion.Knowledge.Lexicons;

/// <summary>Reads gazetteer files one after the other and checks them against each other at the end.</summary>
sealed class GazetteerReader
{
    readonly ImmutableArray<GazetteerEntry>.Builder entries = ImmutableArray.CreateBuilder<GazetteerEntry>();
    readonly List<(string File, int Line)> origins = [];
    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Reads a file: a header line with the columns' names, then a line an entry; lines that are empty or start with <c>#</c> are skipped.</summary>
    /// <exception cref="LexiconException">The header or a row is malformed, or its id is taken.</exception>
    public void Read(string file, TextReader reader)
    {
        GazetteerRow? row = null;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (row is null)
                row = new GazetteerRow(file, line, text);
            else
                Add(row.Parse(line, text), file, line);
        }
    }

    /// <summary>All entries, in the order read.</summary>
    /// <exception cref="LexiconException">An entry points to one that no file has.</exception>
    public ImmutableArray<GazetteerEntry> Finish()
    {
        for (var i = 0; i < entries.Count; i++)
        {
            Check(i, "country", entries[i].Country);
            Check(i, "within", entries[i].Within);
            Check(i, "stands-for", entries[i].StandsFor);
        }

        return entries.ToImmutable();
    }

    void Add(GazetteerEntry entry, string file, int line)
    {
        if (!ids.Add(entry.Id))
            throw new LexiconException(file, line, $"The id '{entry.Id}' is taken.");
        entries.Add(entry);
        origins.Add((file, line));
    }

    void Check(int index, string column, string? id)
    {
        if (id is not null && !ids.Contains(id))
            throw new LexiconException(origins[index].File, origins[index].Line, $"The {column} '{id}' is no entry of the gazetteer.");
    }
}
