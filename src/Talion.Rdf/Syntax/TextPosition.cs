namespace Talion.Rdf.Syntax;

/// <summary>A place in a text.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">In UTF-16 code units, from 1.</param>
readonly record struct TextPosition(long Line, long Column);
