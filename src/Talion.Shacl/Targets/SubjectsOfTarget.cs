using Talion.Rdf.Terms;

namespace Talion.Shacl.Targets;

/// <summary>All nodes that have a property.</summary>
sealed record SubjectsOfTarget(Iri Predicate) : Target
{
    public override IEnumerable<Term> FocusNodes(DataGraph data) => data.SubjectsOf(Predicate);
}
