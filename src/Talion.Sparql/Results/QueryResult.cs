namespace Talion.Sparql.Results;

/// <summary>The answer to a query: a <see cref="SolutionsResult"/>, a <see cref="BooleanResult"/> or a <see cref="TriplesResult"/>.</summary>
public abstract record QueryResult;
