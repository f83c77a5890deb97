namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The names of the gazetteer, word by word. Node 0 is the root; a word that no name has is -1, and so is a missing edge.</summary>
sealed class NameTrie
{
    readonly Dictionary<string, int> words;
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    readonly Dictionary<long, int> edges;
    readonly List<int> lastUse = [-1];
    readonly List<NameUse> uses;

    /// <param name="names">About how many names will come.</param>
    public NameTrie(int names)
    {
        words = new Dictionary<string, int>(names, StringComparer.Ordinal);
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        edges = new Dictionary<long, int>(names * 2);
        uses = new List<NameUse>(names);
    }

    /// <summary>Adds a name; the same name may be added for several entries.</summary>
    public void Add(string name, int entry, bool isDemonym)
    {
        Span<char> buffer = stackalloc char[NameWords.MaximumLength];
        int node = 0, at = 0, count = 0;
        ulong casing = 0;
        while (NameWords.TryRead(name, ref at, buffer, out var length, out var letterCase))
        {
            if (count < NameUse.MaximumWords)
                casing |= (ulong)letterCase << (2 * count);
            count++;
            node = Child(node, Intern(buffer[..length]));
        }

        if (count == 0)
            return;
        uses.Add(new NameUse(entry, isDemonym, casing, count, lastUse[node]));
        lastUse[node] = uses.Count - 1;
    }

    public int Word(ReadOnlySpan<char> word) => wordsBySpan.TryGetValue(word, out var id) ? id : -1;

    public int Next(int node, int word) => edges.TryGetValue(Edge(node, word), out var next) ? next : -1;

    public bool IsName(int node) => lastUse[node] >= 0;

    /// <summary>The uses of the name that ends at a node, last added first.</summary>
    public IEnumerable<NameUse> Uses(int node)
    {
        for (var use = lastUse[node]; use >= 0; use = uses[use].Previous)
            yield return uses[use];
    }

    int Intern(ReadOnlySpan<char> word)
    {
        if (wordsBySpan.TryGetValue(word, out var id))
            return id;
        id = words.Count;
        words.Add(word.ToString(), id);
        return id;
    }

    int Child(int node, int word)
    {
        var edge = Edge(node, word);
        if (edges.TryGetValue(edge, out var child))
            return child;
        child = lastUse.Count;
        edges.Add(edge, child);
        lastUse.Add(-1);
        return child;
    }

    static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
