using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

/// <summary><c>AggregateJoin</c> over <c>Group</c>: a solution for each group (SPARQL 1.1 Query, sections 18.2.4.1 and 18.5.1).</summary>
/// <param name="Input">What is grouped.</param>
/// <param name="Keys">The variables grouped by; without any all solutions, even none, are one group.</param>
/// <param name="Aggregates">The aggregates, each with the variable that takes it.</param>
public sealed record AggregateJoin(
    AlgebraNode Input, ImmutableArray<string> Keys, ImmutableArray<(string Variable, AggregateExpression Aggregate)> Aggregates) : AlgebraNode;
