namespace Talion.Sparql.Results;

public sealed record BooleanResult(bool Value) : QueryResult;
