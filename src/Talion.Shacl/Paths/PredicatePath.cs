using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>One property, forward.</summary>
sealed record PredicatePath(Iri Predicate) : PropertyPath
{
    public override IEnumerable<Term> Follow(DataGraph data, Term node) => data.Objects(node, Predicate);

    public override IEnumerable<Term> FollowBack(DataGraph data, Term node) => data.Subjects(Predicate, node);

    public override string ToString() => Predicate.ToString();
}
