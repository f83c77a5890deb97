namespace Talion.Sparql.Results;

public sealed record SolutionsResult(Solutions Solutions) : QueryResult;
