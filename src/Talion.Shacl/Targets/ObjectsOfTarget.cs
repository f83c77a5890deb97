using Talion.Rdf.Terms;

namespace Talion.Shacl.Targets;

/// <summary>All nodes that are values of a property.</summary>
sealed record ObjectsOfTarget(Iri Predicate) : Target
{
    public override IEnumerable<Term> FocusNodes(DataGraph data) => data.ObjectsOf(Predicate);
}
