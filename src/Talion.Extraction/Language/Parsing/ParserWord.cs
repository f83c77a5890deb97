namespace Talion.Extraction.Language.Parsing;

/// <summary>What the parser reads of a word, each spread over 64 bits for features to be made of.</summary>
/// <param name="Word">The lower-case form.</param>
/// <param name="Tag">The tag.</param>
/// <param name="Coarse">The coarse class.</param>
/// <param name="Fine">The fine class.</param>
/// <param name="Verb">The tag of the nearest finite verb from here on.</param>
/// <param name="VerbAhead">That tag and about how far the verb is.</param>
readonly record struct ParserWord(ulong Word, ulong Tag, ulong Coarse, ulong Fine, ulong Verb = 0, ulong VerbAhead = 0);
