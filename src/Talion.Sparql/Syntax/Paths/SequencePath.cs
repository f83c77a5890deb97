namespace Talion.Sparql.Syntax.Paths;

public sealed record SequencePath(ImmutableArray<PropertyPath> Steps) : PropertyPath
{
    public override string ToString() => $"({string.Join('/', Steps)})";
}
