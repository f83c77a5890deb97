namespace Talion.Sparql.Syntax.Paths;

public sealed record InversePath(PropertyPath Path) : PropertyPath
{
    public override string ToString() => $"^({Path})";
}
