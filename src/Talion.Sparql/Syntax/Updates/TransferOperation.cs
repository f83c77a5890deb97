namespace Talion.Sparql.Syntax.Updates;

/// <summary><c>ADD</c>, <c>COPY</c> or <c>MOVE</c> from one graph to another.</summary>
public sealed record TransferOperation(TransferKind Kind, GraphTarget From, GraphTarget To, bool Silent) : UpdateOperation;
