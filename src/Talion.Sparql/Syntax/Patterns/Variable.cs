namespace Talion.Sparql.Syntax.Patterns;

/// <summary>A variable, or a blank node of a pattern, which is one that cannot be asked for.</summary>
/// <param name="Name">The name without its mark; a blank node's begins with <c>_:</c>.</param>
public sealed record Variable(string Name) : PatternTerm
{
    public bool IsBlankNode => Name.StartsWith("_:", StringComparison.Ordinal);

    public override IEnumerable<Variable> Variables => [this];

    public override string ToString() => IsBlankNode ? Name : $"?{Name}";
}
