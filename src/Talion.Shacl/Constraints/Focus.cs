using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary>A node that a shape is applied to.</summary>
/// <param name="Run">The validation that this is part of.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Node">The focus node.</param>
/// <param name="Values">The shape's value nodes, each once.</param>
sealed record Focus(ValidationRun Run, Shape Shape, Term Node, IReadOnlyList<Term> Values)
{
    public DataGraph Data => Run.Data;
}
