using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>A position of a pattern made ready: a slot, or a constant's id.</summary>
readonly record struct Position
{
    Position(int slot, int id) => (Slot, Id) = (slot, id);

    /// <summary>The slot, or -1 for a constant.</summary>
    public int Slot { get; }

    public int Id { get; }

    public static Position Variable(int slot) => new(slot, TermIds.None);

    public static Position Constant(int id) => new(-1, id);

    /// <summary>What stands here under a row; <see cref="TermIds.None"/> where nothing does yet.</summary>
    public int Under(int[] row) => Slot < 0 ? Id : row[Slot];
}
