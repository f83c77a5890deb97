namespace Talion.Knowledge.Resolution.Differences;

/// <summary>What became of events from one set to another.</summary>
public enum DifferenceKind
{
    /// <summary>Told in the later set only.</summary>
    Added,

    /// <summary>Told in the earlier set only.</summary>
    Removed,

    /// <summary>The same event, told differently.</summary>
    Changed,

    /// <summary>Several events of the earlier set are one in the later.</summary>
    Merged,

    /// <summary>One event of the earlier set is several in the later.</summary>
    Split,

    /// <summary>The records of several events are shared out anew among several.</summary>
    Regrouped,
}
