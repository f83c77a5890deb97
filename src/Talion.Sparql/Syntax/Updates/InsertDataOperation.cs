namespace Talion.Sparql.Syntax.Updates;

public sealed record InsertDataOperation(ImmutableArray<QuadTemplate> Quads) : UpdateOperation;
