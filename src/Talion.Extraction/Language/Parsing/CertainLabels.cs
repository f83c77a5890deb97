using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language.Parsing;

/// <summary>Words that, hanging on a word with a certain tag on a certain side, nearly always have the same relation: "the", "of", "was". They need no scores.</summary>
/// <param name="relations">From <see cref="Key"/> to the relation's number.</param>
sealed class CertainLabels(Dictionary<uint, byte> relations)
{
    readonly WordTable<byte> table = new(relations);

    /// <summary>The relation of the arc that a reduction makes, or 0 where it is not certain.</summary>
    public int Find(ArcHybridState state, ParserInput input, Transition reduction) =>
        table.TryGet(Key(in input[state.Stack(0)], in input[state.Governor(reduction)], reduction), out var relation) ? relation : 0;

    public static uint Key(in ParserWord dependent, in ParserWord head, Transition reduction) => Hash.Feature((uint)reduction, dependent.Word, head.Tag);

    public static CertainLabels Read(BinaryReader reader)
    {
        var relations = new Dictionary<uint, byte>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            relations.Add(reader.ReadUInt32(), reader.ReadByte());
        return new CertainLabels(relations);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(relations.Count);
        foreach (var (key, relation) in relations.OrderBy(entry => entry.Key))
        {
            writer.Write(key);
            writer.Write(relation);
        }
    }
}
