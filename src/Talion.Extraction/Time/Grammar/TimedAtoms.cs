using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>A sentence as atoms with the expressions of time among them, from which both times and numbers are read.</summary>
/// <param name="Atoms">The atoms.</param>
/// <param name="Times">The expressions, left to right, none overlapping.</param>
sealed record TimedAtoms(AtomSequence Atoms, ImmutableArray<TimePhrase> Times);
