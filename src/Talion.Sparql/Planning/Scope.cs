using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Planning;

/// <summary>Where a pattern is planned.</summary>
/// <param name="Row">The row that its operators share.</param>
/// <param name="Graph">The active graph.</param>
/// <param name="Outer">Variables that may be bound around the pattern and are joined with.</param>
/// <param name="Certain">Variables that are bound around the pattern for sure.</param>
/// <param name="Parameters">Variables that are as good as constants inside: what <c>EXISTS</c> substitutes, a graph's name while graphs are gone through.</param>
sealed record Scope(
    int[] Row, GraphChoice Graph, ImmutableHashSet<string> Outer, ImmutableHashSet<string> Certain, ImmutableHashSet<string> Parameters)
{
    /// <summary>The same scope after a pattern.</summary>
    public Scope After(Binding binding) => this with
    {
        Outer = Outer.Union(binding.Possible.Except(Parameters)),
        Certain = Certain.Union(binding.Certain),
    };
}
