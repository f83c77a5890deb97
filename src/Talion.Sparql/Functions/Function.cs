using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>A function of SPARQL: gives <see cref="Value.None"/> where the standard speaks of a type error.</summary>
delegate Value Function(EvaluationContext context, ReadOnlySpan<Value> arguments);
