using Talion.Rdf.Terms;

namespace Talion.Shacl.Targets;

/// <summary>All instances of a class and its subclasses; the class is the shape itself where that is one (implicit targets).</summary>
sealed record ClassTarget(Term Class) : Target
{
    public override IEnumerable<Term> FocusNodes(DataGraph data) => data.Instances(Class);
}
