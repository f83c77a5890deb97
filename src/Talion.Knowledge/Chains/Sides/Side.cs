namespace Talion.Knowledge.Chains.Sides;

/// <summary>One of the two sides of a chain.</summary>
public enum Side
{
    Left,
    Right,
}
