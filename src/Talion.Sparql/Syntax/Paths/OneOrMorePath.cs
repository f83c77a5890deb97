namespace Talion.Sparql.Syntax.Paths;

public sealed record OneOrMorePath(PropertyPath Path) : PropertyPath
{
    public override string ToString() => $"({Path})+";
}
