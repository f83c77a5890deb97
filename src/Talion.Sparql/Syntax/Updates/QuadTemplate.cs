using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Updates;

/// <summary>A triple to make or remove, and in which graph; <see langword="null"/> is the default graph or that of <c>WITH</c>.</summary>
public sealed record QuadTemplate(TriplePattern Triple, PatternTerm? Graph);
