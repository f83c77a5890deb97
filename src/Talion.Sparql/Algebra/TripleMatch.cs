using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary>
/// That a variable is a triple term of some parts: what is left of a triple pattern's nested pattern once a variable stands in its place. Joined with the
/// pattern that binds the variable.
/// </summary>
/// <param name="Name">The variable.</param>
/// <param name="Subject">A variable or a constant, as the other parts are.</param>
/// <param name="Predicate">The term's predicate.</param>
/// <param name="Object">The term's object.</param>
public sealed record TripleMatch(Variable Name, PatternTerm Subject, PatternTerm Predicate, PatternTerm Object) : AlgebraNode;
