namespace Talion.Sparql.Syntax.Patterns;

/// <summary><c>SERVICE</c>.</summary>
/// <param name="Endpoint">Whom to ask.</param>
/// <param name="Silent">Whether a failure counts as one empty solution.</param>
/// <param name="Pattern">What to ask.</param>
/// <param name="Prologue">The prefixes that stand before the pattern, as written.</param>
/// <param name="Text">The pattern as written, with its braces.</param>
public sealed record ServicePattern(PatternTerm Endpoint, bool Silent, GroupPattern Pattern, string Prologue, string Text) : PatternElement;
