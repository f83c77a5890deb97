namespace Talion.Sparql.Results;

/// <summary>Solutions read from a document.</summary>
public sealed record TableResult(ResultTable Table) : QueryResult;
