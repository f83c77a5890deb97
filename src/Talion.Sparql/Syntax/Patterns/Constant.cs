using Talion.Rdf.Terms;

namespace Talion.Sparql.Syntax.Patterns;

public sealed record Constant(Term Term) : PatternTerm
{
    public override IEnumerable<Variable> Variables => [];

    public override string ToString() => Term.ToString();
}
