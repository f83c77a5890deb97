using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>What the treebank knows of frequent words: which tags each may have.</summary>
/// <param name="entries">From <see cref="Key"/> to the hash of its possible tags and, where there is but one, its number, else -1.</param>
sealed class TagDictionary(Dictionary<uint, (uint Tags, int Certain)> entries)
{
    static readonly ulong Unknown = Hash.Number(0);

    readonly WordTable<(uint Tags, int Certain)> table = new(entries);

    /// <summary>The class of words with the same possible tags, 0 for rare and unknown words; and the tag that is certain, or -1.</summary>
    public (ulong Tags, int Certain) Find(in WordForm word) => table.TryGet(Key(word), out var entry) ? (Hash.Spread(entry.Tags), entry.Certain) : (Unknown, -1);

    public static uint Key(in WordForm word) => (uint)word.Lower;

    public static TagDictionary Read(BinaryReader reader)
    {
        var entries = new Dictionary<uint, (uint, int)>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            entries.Add(reader.ReadUInt32(), (reader.ReadUInt32(), reader.ReadSByte()));
        return new TagDictionary(entries);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(entries.Count);
        foreach (var (word, (tags, certain)) in entries.OrderBy(entry => entry.Key))
        {
            writer.Write(word);
            writer.Write(tags);
            writer.Write((sbyte)certain);
        }
    }
}
