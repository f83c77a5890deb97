namespace Talion.Sparql.Syntax.Updates;

public sealed record DeleteDataOperation(ImmutableArray<QuadTemplate> Quads) : UpdateOperation;
