using Talion.Sparql.Syntax.Paths;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary><c>Path(subject, path, object)</c>.</summary>
public sealed record PathPattern(PatternTerm Subject, PropertyPath Path, PatternTerm Object) : AlgebraNode;
