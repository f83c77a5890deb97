using Talion.Rdf.Terms;
using Talion.Shacl.Paths;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:closed</c> with <c>sh:ignoredProperties</c> (section 4.8.1): each value has no other properties than those that the shape names.
/// </summary>
sealed record ClosedConstraint(ImmutableHashSet<Iri> Allowed) : Constraint("ClosedConstraintComponent")
{
    protected override string Explanation => "The shape does not know this property.";

    public override IEnumerable<ValidationResult> Check(Focus focus) =>
        from node in focus.Values
        from triple in focus.Data.About(node)
        where !Allowed.Contains(triple.Predicate)
        select Fault(focus, triple.Object) with { Path = triple.Predicate.ToString(), PathTree = new PredicatePath(triple.Predicate) };
}
