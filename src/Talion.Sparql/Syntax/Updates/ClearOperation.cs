namespace Talion.Sparql.Syntax.Updates;

/// <summary><c>CLEAR</c>, or <c>DROP</c>: where empty graphs are not kept, the two are one.</summary>
public sealed record ClearOperation(GraphTarget Target, bool Silent) : UpdateOperation;
