namespace Talion.Sparql.Syntax.Updates;

public sealed record LoadOperation(string Document, string? Graph, bool Silent) : UpdateOperation;
