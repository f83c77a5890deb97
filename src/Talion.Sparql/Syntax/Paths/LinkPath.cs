using Talion.Rdf.Terms;

namespace Talion.Sparql.Syntax.Paths;

/// <summary>One predicate.</summary>
public sealed record LinkPath(Iri Predicate) : PropertyPath
{
    public override string ToString() => Predicate.ToString();
}
