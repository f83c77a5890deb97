namespace Talion.Sparql.Sources;

/// <summary>How a predicate is used, for the planner.</summary>
/// <param name="Quads">Quads with the predicate, in all graphs.</param>
/// <param name="Subjects">Different subjects among them, at least 1 where there are quads.</param>
/// <param name="Objects">Different objects among them, at least 1 where there are quads.</param>
public readonly record struct PredicateStatistics(long Quads, long Subjects, long Objects);
