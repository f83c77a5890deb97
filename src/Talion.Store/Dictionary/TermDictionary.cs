using System.Buffers;
using System.Text;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Store.Dictionary;

/// <summary>Terms to ids and back: UTF-8 in pooled arrays and a hash table of ids. One writer; readers need no lock.</summary>
sealed class TermDictionary
{
    const int PlaceBits = 16;
    const int StackBytes = 512;

    readonly TermPool pool = new();
    readonly TermTags tags = new();
    volatile uint[][] places = [new uint[1 << PlaceBits]];
    volatile ulong[] slots = new ulong[1 << 10];
    volatile int next = TermIds.First;

    /// <summary>One more than the highest id given out.</summary>
    public int Next => next;

    public TermView View(int id)
    {
        var bytes = pool.Read(PlaceOf(id), out var tag);
        return tags.View(tag, bytes);
    }

    public int Find(Term term) => WithBytes(term, tags.Find(term), grow: false);

    /// <summary>The term's id, new where the term is. For the writer only.</summary>
    public int Intern(Term term)
    {
        var tag = tags.Find(term);
        if (tag < 0)
        {
            var (datatype, language) = TermTags.SortOf(term);
            tag = tags.Intern(datatype, language);
        }
        if (term is TripleTerm)
        {
            // So that whoever looks for a new label finds those in use.
            foreach (var node in term.BlankNodes())
            {
                Intern(node);
            }
        }
        return WithBytes(term, tag, grow: true);
    }

    /// <summary>The tag of literals of a datatype and language. For the writer only.</summary>
    public int LiteralTag(string datatype, string? language) => tags.Intern(datatype, language);

    /// <summary>The id of the term with a tag and bytes, or <see cref="TermIds.None"/>.</summary>
    public int Find(int tag, ReadOnlySpan<byte> value)
    {
        if (tag < 0)
        {
            return TermIds.None;
        }
        var table = slots;
        return Probe(table, TermHash.Compute(tag, value), tag, value, out _);
    }

    /// <summary>The id of the term with a tag and bytes, new where the term is. For the writer only.</summary>
    public int Intern(int tag, ReadOnlySpan<byte> value)
    {
        var hash = TermHash.Compute(tag, value);
        var id = Probe(slots, hash, tag, value, out var slot);
        if (id != TermIds.None)
        {
            return id;
        }
        id = next;
        SetPlace(id, pool.Write(tag, value));
        Volatile.Write(ref slots[slot], ((ulong)hash << 32) | (uint)id);
        next = id + 1;
        if (id > slots.Length / 8 * 5)
        {
            Grow();
        }
        return id;
    }

    int Probe(ulong[] table, uint hash, int tag, ReadOnlySpan<byte> value, out int slot)
    {
        var mask = table.Length - 1;
        for (slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = Volatile.Read(ref table[slot]);
            if (entry == 0)
            {
                return TermIds.None;
            }
            if ((uint)(entry >> 32) == hash && Same((int)entry, tag, value))
            {
                return (int)entry;
            }
        }
    }

    bool Same(int id, int tag, ReadOnlySpan<byte> value) => pool.Read(PlaceOf(id), out var found).SequenceEqual(value) && found == tag;

    uint PlaceOf(int id) => places[id >> PlaceBits][id & ((1 << PlaceBits) - 1)];

    void SetPlace(int id, uint place)
    {
        if (id >> PlaceBits == places.Length)
        {
            places = [.. places, new uint[1 << PlaceBits]];
        }
        places[id >> PlaceBits][id & ((1 << PlaceBits) - 1)] = place;
    }

    void Grow()
    {
        var old = slots;
        var grown = new ulong[old.Length * 2];
        var mask = grown.Length - 1;
        foreach (var entry in old)
        {
            if (entry != 0)
            {
                var slot = (int)(uint)(entry >> 32) & mask;
                while (grown[slot] != 0)
                {
                    slot = (slot + 1) & mask;
                }
                grown[slot] = entry;
            }
        }
        slots = grown;
    }

    int WithBytes(Term term, int tag, bool grow)
    {
        var text = TermTags.TextOf(term);
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > StackBytes ? ArrayPool<byte>.Shared.Rent(most) : null;
        var buffer = rented ?? stackalloc byte[StackBytes];
        var bytes = buffer[..Encoding.UTF8.GetBytes(text, buffer)];
        var id = grow ? Intern(tag, bytes) : Find(tag, bytes);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
        return id;
    }
}
