namespace Talion.Sparql.Syntax.Updates;

public abstract record UpdateOperation;
