namespace Talion.Rdf.NQuads;

/// <summary>
/// A range in the line, or in the rewritten bytes where what is meant is not what is written (escapes, capitals in a language tag).
/// </summary>
readonly record struct ByteRange(int Start, int Length, bool Rewritten = false);
