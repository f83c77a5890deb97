namespace Talion.Sparql.Planning;

/// <summary>Which variables a pattern binds.</summary>
/// <param name="Possible">In some solution.</param>
/// <param name="Certain">In every solution.</param>
sealed record Binding(ImmutableHashSet<string> Possible, ImmutableHashSet<string> Certain)
{
    public static Binding None { get; } = new([], []);

    public static Binding Always(IEnumerable<string> names)
    {
        var set = names.ToImmutableHashSet();
        return new Binding(set, set);
    }

    public Binding And(Binding other) => new(Possible.Union(other.Possible), Certain.Union(other.Certain));

    public Binding AndPerhaps(Binding other) => this with { Possible = Possible.Union(other.Possible) };
}
