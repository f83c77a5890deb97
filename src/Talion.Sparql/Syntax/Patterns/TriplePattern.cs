using Talion.Sparql.Syntax.Paths;

namespace Talion.Sparql.Syntax.Patterns;

/// <summary>A triple pattern, or a property path pattern where <paramref name="Path"/> is given.</summary>
/// <param name="Subject">Where it starts.</param>
/// <param name="Predicate">The predicate, where there is no path.</param>
/// <param name="Object">Where it ends.</param>
/// <param name="Path">The path, where it is more than one predicate.</param>
public sealed record TriplePattern(PatternTerm Subject, PatternTerm? Predicate, PatternTerm Object, PropertyPath? Path = null)
{
    public override string ToString() => $"{Subject} {Predicate?.ToString() ?? Path!.ToString()} {Object}";
}
