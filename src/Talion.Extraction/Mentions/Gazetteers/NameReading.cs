using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>What a name may mean.</summary>
/// <param name="Entry">The gazetteer's entry.</param>
/// <param name="IsDemonym">Whether the name is a word for the entry's people or things.</param>
/// <param name="IsAcronym">Whether the name is one word in capitals ("PKK").</param>
readonly record struct NameReading(GazetteerEntry Entry, bool IsDemonym, bool IsAcronym);
