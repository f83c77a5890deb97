using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>What a rule read from an atom on.</summary>
/// <param name="End">The atom after the last one read.</param>
/// <param name="Meaning">What it says.</param>
readonly record struct Parsed(int End, Meaning Meaning);
