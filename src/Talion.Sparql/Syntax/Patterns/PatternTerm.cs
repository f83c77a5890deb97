namespace Talion.Sparql.Syntax.Patterns;

/// <summary>What may stand in a position of a triple pattern: a <see cref="Variable"/>, a <see cref="Constant"/> or a <see cref="TriplePatternTerm"/>.</summary>
public abstract record PatternTerm
{
    /// <summary>The variables and blank nodes in it, in their order; may repeat.</summary>
    public abstract IEnumerable<Variable> Variables { get; }
}
