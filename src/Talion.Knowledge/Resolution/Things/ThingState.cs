using System.Text;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Things;

/// <summary>What all articles together say of a thing, and what else it is described for.</summary>
sealed class ThingState
{
    /// <summary>Whether its id is one of the gazetteer.</summary>
    public bool IsEntity { get; init; }

    /// <summary>How it is named as a party, target or speaker.</summary>
    public NamingTally Actor { get; } = new();

    /// <summary>How it is named as a place.</summary>
    public NamingTally Place { get; } = new();

    /// <summary>How many namings there are of places that lie in it.</summary>
    public int Encloses { get; set; }

    /// <summary>How many namings there are of groups that it is said to stand behind.</summary>
    public int Backs { get; set; }

    public bool IsEmpty => Actor.IsEmpty && Place.IsEmpty && Encloses == 0 && Backs == 0;

    /// <summary>How it is named in a role.</summary>
    public NamingTally In(ThingRole role) => role == ThingRole.Actor ? Actor : Place;

    public static ThingState Of(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var state = new ThingState { IsEntity = reader.ReadBoolean(), Encloses = reader.ReadInt32(), Backs = reader.ReadInt32() };
        foreach (var tally in (ReadOnlySpan<NamingTally>)[state.Actor, state.Place])
        {
            for (var left = reader.ReadInt32(); left > 0; left--)
                tally.Count(new Naming(reader.ReadString(), (EntityKind)reader.ReadInt32(), Coordinate(reader), Coordinate(reader)), reader.ReadInt32());
        }

        return state;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(IsEntity);
        writer.Write(Encloses);
        writer.Write(Backs);
        foreach (var tally in (ReadOnlySpan<NamingTally>)[Actor, Place])
        {
            writer.Write(tally.Namings.Count);
            foreach (var (naming, number) in tally.Namings)
            {
                writer.Write(naming.Label);
                writer.Write((int)naming.Kind);
                writer.Write(naming.Latitude ?? double.NaN);
                writer.Write(naming.Longitude ?? double.NaN);
                writer.Write(number);
            }
        }

        return bytes.ToArray();
    }

    static double? Coordinate(BinaryReader reader) => reader.ReadDouble() is var degrees && double.IsNaN(degrees) ? null : degrees;
}
