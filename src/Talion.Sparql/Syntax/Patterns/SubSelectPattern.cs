using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Syntax.Patterns;

public sealed record SubSelectPattern(Query Query) : PatternElement;
