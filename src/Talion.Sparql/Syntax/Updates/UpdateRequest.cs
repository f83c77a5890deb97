namespace Talion.Sparql.Syntax.Updates;

/// <summary>A sequence of updates (SPARQL 1.1 Update, section 3).</summary>
/// <param name="Operations">The updates.</param>
/// <param name="BaseIri">What <c>IRI()</c> resolves against, if anything.</param>
public sealed record UpdateRequest(ImmutableArray<UpdateOperation> Operations, string? BaseIri);
