using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Updates;

/// <summary><c>DELETE … INSERT … WHERE</c>, and <c>DELETE WHERE</c>.</summary>
/// <param name="With">The graph that stands in for the default graph, if any.</param>
/// <param name="Delete">What to remove for every solution.</param>
/// <param name="Insert">What to add for every solution.</param>
/// <param name="Using">The graphs whose merge the pattern reads as default graph.</param>
/// <param name="UsingNamed">The named graphs that the pattern reads.</param>
/// <param name="Where">The pattern.</param>
public sealed record ModifyOperation(
    string? With,
    ImmutableArray<QuadTemplate> Delete,
    ImmutableArray<QuadTemplate> Insert,
    ImmutableArray<string> Using,
    ImmutableArray<string> UsingNamed,
    GroupPattern Where) : UpdateOperation;
