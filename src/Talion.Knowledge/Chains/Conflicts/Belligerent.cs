namespace Talion.Knowledge.Chains.Conflicts;

/// <summary>A state or group that attacks or is attacked.</summary>
/// <param name="Key">What it is asked for by: its gazetteer id, or its folded name.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Under">The key of the state that it belongs to or is said to be backed by, where that is a belligerent too.</param>
/// <param name="Attacks">Number of events in which it attacks.</param>
/// <param name="Attacked">Number of events in which it is attacked.</param>
public sealed record Belligerent(string Key, string Label, string? Under, int Attacks, int Attacked);
