using System.Runtime.InteropServices;

namespace Talion.Rdf.Terms;

/// <summary>Sorts quads by <see cref="QuadComparer"/>: each term is compared with others once, as its rank among all, and kept once.</summary>
sealed class QuadSort
{
    const int BitsOfRank = 32;

    readonly Dictionary<Term, int> numbers = [];
    readonly List<(int Graph, int Subject, int Predicate, int Object)> quads = [];

    public void Add(in Quad quad) => quads.Add((Number(quad.Graph), Number(quad.Subject), Number(quad.Predicate), Number(quad.Object)));

    /// <summary>The quads so far, sorted, each once.</summary>
    public Quad[] ToArray()
    {
        var (terms, ranks) = Ranked();
        var keys = new UInt128[quads.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var (graph, subject, predicate, @object) = quads[i];
            keys[i] = new UInt128(Pair(ranks[graph], ranks[subject]), Pair(ranks[predicate], ranks[@object]));
        }
        Array.Sort(keys);
        return Array.ConvertAll(keys[..MoveDifferent(keys)], key => QuadOf(key, terms));
    }

    /// <summary>Moves the different ones of sorted keys to the front.</summary>
    /// <returns>How many there are.</returns>
    static int MoveDifferent(UInt128[] keys)
    {
        var count = Math.Min(keys.Length, 1);
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] != keys[count - 1])
                keys[count++] = keys[i];
        }
        return count;
    }

    /// <summary>The number of a term in the order of their coming; 0 for the default graph, which comes before all terms.</summary>
    int Number(Term? term)
    {
        if (term is null)
            return 0;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
        if (!isKnown)
            number = numbers.Count;
        return number;
    }

    /// <summary>The terms by rank, and the rank of each number.</summary>
    (Term?[] Terms, int[] Ranks) Ranked()
    {
        Term?[] terms = [null, .. numbers.Keys];
        int[] order = [0, .. numbers.Values];
        Array.Sort(terms, order, TermComparer.Ordinal);
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank;
        return (terms, ranks);
    }

    static ulong Pair(int high, int low) => ((ulong)high << BitsOfRank) | (uint)low;

    static Quad QuadOf(UInt128 key, Term?[] terms)
    {
        Term? At(int position) => terms[(int)(uint)(key >> (position * BitsOfRank))];
        return new Quad(At(2)!, (Iri)At(1)!, At(0)!, At(3));
    }
}
