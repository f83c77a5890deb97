namespace Talion.Sparql.Syntax.Updates;

/// <summary>The graphs that an operation concerns.</summary>
/// <param name="Scope">Which sort.</param>
/// <param name="Graph">The graph's IRI where one is named.</param>
public sealed record GraphTarget(GraphScope Scope, string? Graph = null);
