namespace Talion.Sparql.Syntax.Updates;

/// <summary><c>CLEAR</c>, or <c>DROP</c>: a store without empty graphs knows no difference but the error where a graph is missing.</summary>
public sealed record ClearOperation(GraphTarget Target, bool Silent) : UpdateOperation;
