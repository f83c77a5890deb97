namespace Talion.Evaluation.Scores;

/// <summary>A tally for each slot.</summary>
public sealed class SlotTallies
{
    readonly Tally[] tallies = new Tally[Enum.GetValues<Slot>().Length];

    public Tally this[Slot slot] => tallies[(int)slot];

    /// <summary>All slots together.</summary>
    public Tally Total => tallies.Aggregate(default(Tally), (sum, tally) => sum + tally);

    internal void Add(Slot slot, Tally tally) => tallies[(int)slot] += tally;

    internal void Add(SlotTallies others)
    {
        foreach (var slot in Enum.GetValues<Slot>())
            Add(slot, others[slot]);
    }
}
