namespace Talion.Sparql.Syntax.Paths;

public sealed record AlternativePath(ImmutableArray<PropertyPath> Branches) : PropertyPath
{
    public override string ToString() => $"({string.Join('|', Branches)})";
}
