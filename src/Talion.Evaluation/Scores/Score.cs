namespace Talion.Evaluation.Scores;

/// <summary>How well records answer keys.</summary>
public sealed class Score
{
    /// <summary>Records paired with a key's event.</summary>
    public Tally Events { get; internal set; }

    /// <summary>Fillers of the paired, and all fillers of what was missed or is spurious.</summary>
    public SlotTallies Slots { get; } = new();

    /// <summary>Links with both ends paired, whatever their type.</summary>
    public Tally Links { get; internal set; }

    /// <summary>The same with retaliation and cause told apart from mere order.</summary>
    public Tally StrictLinks { get; internal set; }

    /// <summary>Records that say <c>occurred</c> of what the key says was not: the worst of errors.</summary>
    public int FalseOccurrences { get; internal set; }

    internal void Add(Score other)
    {
        Events += other.Events;
        Slots.Add(other.Slots);
        Links += other.Links;
        StrictLinks += other.StrictLinks;
        FalseOccurrences += other.FalseOccurrences;
    }
}
