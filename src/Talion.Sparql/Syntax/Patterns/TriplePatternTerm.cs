namespace Talion.Sparql.Syntax.Patterns;

/// <summary>A triple term with variables in it, <c>&lt;&lt;( ?s ?p ?o )&gt;&gt;</c>.</summary>
public sealed record TriplePatternTerm(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object) : PatternTerm
{
    public override IEnumerable<Variable> Variables => [.. Subject.Variables, .. Predicate.Variables, .. Object.Variables];

    public override string ToString() => $"<<( {Subject} {Predicate} {Object} )>>";
}
