namespace Talion.Sparql.Syntax.Updates;

public sealed record CreateOperation(string Graph, bool Silent) : UpdateOperation;
