using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>Classes of words that stand in the same places in running text ("bombed", "shelled", "strafed"), coarse ones and fine ones.</summary>
/// <param name="entries">From the hash of a word's lower-case form to its classes, from 1.</param>
sealed class WordClasses(Dictionary<uint, (uint Coarse, uint Fine)> entries)
{
    readonly WordTable<(uint Coarse, uint Fine)> table = new(entries);

    /// <summary>A word's classes, 0 and 0 where it has none.</summary>
    public (uint Coarse, uint Fine) Find(uint lower) => table.TryGet(lower, out var classes) ? classes : default;

    /// <param name="classes">Words in lower case, digits as 0, with their classes.</param>
    public static WordClasses Of(IEnumerable<(string Word, uint Coarse, uint Fine)> classes) =>
        new(classes.ToDictionary(entry => Hash.Of(entry.Word), entry => (entry.Coarse, entry.Fine)));

    public static WordClasses Read(BinaryReader reader)
    {
        var entries = new Dictionary<uint, (uint, uint)>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            entries.Add(reader.ReadUInt32(), (reader.ReadByte(), reader.ReadUInt16()));
        return new WordClasses(entries);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(entries.Count);
        foreach (var (word, (coarse, fine)) in entries.OrderBy(entry => entry.Key))
        {
            writer.Write(word);
            writer.Write((byte)coarse);
            writer.Write((ushort)fine);
        }
    }
}
