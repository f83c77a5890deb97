namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Two records that are more likely one event than two.</summary>
/// <param name="Pair">The records.</param>
/// <param name="LogOdds">Natural logarithm of the odds that they are one, above 0.</param>
/// <param name="HasJoined">Whether it is known that they join what they are in by then.</param>
readonly record struct Likeness(RecordPair Pair, double LogOdds, bool HasJoined = false);
