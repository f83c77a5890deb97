namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The names of the gazetteer, word by word. Node 0 is the root, -1 a missing one.</summary>
sealed class NameTrie
{
    readonly NameVocabulary vocabulary;

    /// <summary>From each word to the node of names that begin with it, -1 where none does.</summary>
    readonly List<int> first = [];

    /// <summary>The edges of all nodes but the root.</summary>
    readonly Dictionary<long, int> edges;
    readonly List<int> lastUse = [-1];
    readonly List<NameUse> uses;

    /// <param name="vocabulary">Numbers the words; those of the names are added to it.</param>
    /// <param name="names">About how many names will come.</param>
    public NameTrie(NameVocabulary vocabulary, int names)
    {
        this.vocabulary = vocabulary;
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
            node = Child(node, vocabulary.Add(buffer[..length]));
        }

        if (count == 0)
            return;
        uses.Add(new NameUse(entry, isDemonym, casing, count, lastUse[node]));
        lastUse[node] = uses.Count - 1;
    }

    public int Next(int node, int word) =>
        node == 0 ? word < first.Count ? first[word] : -1 : edges.TryGetValue(Edge(node, word), out var next) ? next : -1;

    public bool IsName(int node) => lastUse[node] >= 0;

    /// <summary>The uses of the name that ends at a node, last added first.</summary>
    public IEnumerable<NameUse> Uses(int node)
    {
        for (var use = lastUse[node]; use >= 0; use = uses[use].Previous)
            yield return uses[use];
    }

    int Child(int node, int word)
    {
        var child = Next(node, word);
        if (child >= 0)
            return child;
        child = lastUse.Count;
        lastUse.Add(-1);
        if (node > 0)
        {
            edges.Add(Edge(node, word), child);
            return child;
        }

        while (first.Count <= word)
            first.Add(-1);
        first[word] = child;
        return child;
    }

    static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
