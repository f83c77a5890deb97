namespace Talion.Sparql.Syntax.Paths;

public sealed record ZeroOrMorePath(PropertyPath Path) : PropertyPath
{
    public override string ToString() => $"({Path})*";
}
