namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Two records that are more likely one event than two, and why.</summary>
readonly record struct Likeness(RecordPair Pair, Comparison Comparison);
