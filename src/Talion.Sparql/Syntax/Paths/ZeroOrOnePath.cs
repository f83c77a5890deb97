namespace Talion.Sparql.Syntax.Paths;

public sealed record ZeroOrOnePath(PropertyPath Path) : PropertyPath
{
    public override string ToString() => $"({Path})?";
}
