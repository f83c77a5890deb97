using Talion.Rdf.Terms;

namespace Talion.Shacl.Reports;

/// <summary>One thing that does not conform (SHACL, section 3.6.2).</summary>
/// <param name="FocusNode">The node that was looked at.</param>
/// <param name="Path">The property or path that the value was reached by, in SPARQL's syntax; <see langword="null"/> for the node
/// itself.</param>
/// <param name="Value">The value at fault; <see langword="null"/> where there is no single one.</param>
/// <param name="Component">Which kind of constraint, for example <c>sh:MinCountConstraintComponent</c>.</param>
/// <param name="SourceShape">The shape that the constraint belongs to.</param>
/// <param name="Severity"><c>sh:Violation</c> where the shape does not say otherwise.</param>
/// <param name="Messages">What to tell people: the shape's own words, else the constraint's in English.</param>
/// <param name="SourceConstraint">The constraint's node, for constraints in SPARQL.</param>
public sealed record ValidationResult(
    Term FocusNode,
    string? Path,
    Term? Value,
    Iri Component,
    Term SourceShape,
    Iri Severity,
    ImmutableArray<Literal> Messages,
    Term? SourceConstraint = null)
{
    /// <summary>The path for the report's graph.</summary>
    internal Paths.PropertyPath? PathTree { get; init; }
}
