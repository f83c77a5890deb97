using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

public sealed record Graph(PatternTerm Name, AlgebraNode Input) : AlgebraNode;
