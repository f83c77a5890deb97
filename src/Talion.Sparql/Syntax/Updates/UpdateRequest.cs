namespace Talion.Sparql.Syntax.Updates;

/// <summary>A sequence of updates (SPARQL 1.1 Update, section 3).</summary>
public sealed record UpdateRequest(ImmutableArray<UpdateOperation> Operations);
