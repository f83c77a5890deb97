namespace Talion.Sparql.Sources;

/// <summary>A quad as term ids; its graph is <see cref="TermIds.DefaultGraph"/> for the default graph.</summary>
public readonly record struct QuadIds(int Subject, int Predicate, int Object, int Graph);
