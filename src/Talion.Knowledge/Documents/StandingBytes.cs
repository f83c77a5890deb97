using System.Text;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Documents;

/// <summary>A standing as bytes.</summary>
static class StandingBytes
{
    public static byte[] Write(Standing standing)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(standing.Events.Count);
        foreach (var (record, happening) in standing.Events)
        {
            writer.Write(record);
            writer.Write(happening);
        }

        writer.Write(standing.Alike.Count);
        foreach (var (document, pairs) in standing.Alike)
        {
            writer.Write(document);
            writer.Write(pairs.Length);
            foreach (var found in pairs)
            {
                writer.Write(found.Pair.First);
                writer.Write(found.Pair.Second);
                writer.Write(found.LogOdds);
            }
        }

        writer.Write(standing.Copies.Length);
        foreach (var document in standing.Copies)
            writer.Write(document);
        return bytes.ToArray();
    }

    public static Standing Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var events = Standing.None.Events.ToBuilder();
        for (var left = reader.ReadInt32(); left > 0; left--)
            events.Add(reader.ReadString(), reader.ReadString());
        var alike = Standing.None.Alike.ToBuilder();
        for (var left = reader.ReadInt32(); left > 0; left--)
            alike.Add(reader.ReadString(), [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => new Likeness(new RecordPair(reader.ReadString(), reader.ReadString()), reader.ReadDouble()))]);
        return new Standing(events.ToImmutable(), alike.ToImmutable(), [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())]);
    }
}
