namespace Talion.Sparql.Sources;

/// <summary>
/// What to look for in a source: an id in a position, or <see cref="TermIds.None"/> for anything. The graph may also be
/// <see cref="TermIds.Union"/>, for every triple that stands in any graph, once.
/// </summary>
public readonly record struct QuadPattern(int Subject, int Predicate, int Object, int Graph = TermIds.None);
