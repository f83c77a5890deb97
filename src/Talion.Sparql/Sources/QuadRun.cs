namespace Talion.Sparql.Sources;

/// <summary>Matches that come one after the other in an order, since they have an id in common.</summary>
/// <param name="Id">The id.</param>
/// <param name="Count">How many there are, at least 1; in a union triples count, not their copies.</param>
public readonly record struct QuadRun(int Id, long Count);
