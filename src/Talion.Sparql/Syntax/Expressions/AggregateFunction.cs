namespace Talion.Sparql.Syntax.Expressions;

/// <summary>The set functions (SPARQL 1.1 Query, section 18.5.1).</summary>
public enum AggregateFunction
{
    Count,
    Sum,
    Min,
    Max,
    Avg,
    Sample,
    GroupConcat,
}
