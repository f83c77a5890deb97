using Talion.Rdf.Terms;
using Talion.Shacl.Constraints;
using Talion.Shacl.Reports;
using Talion.Shacl.Shapes;

namespace Talion.Shacl;

/// <summary>One validation of one state of the data.</summary>
sealed class ValidationRun(DataGraph data, ShapesGraph shapes)
{
    readonly HashSet<(Shape, Term)> open = [];

    public DataGraph Data { get; } = data;

    public ShapesGraph Shapes { get; } = shapes;

    /// <summary>
    /// What does not conform to a shape at a node. A shape that comes back to itself at the same node counts as conforming there.
    /// </summary>
    public IReadOnlyList<ValidationResult> Validate(Shape shape, Term node)
    {
        if (shape.IsDeactivated || !open.Add((shape, node)))
            return [];
        IReadOnlyList<Term> values = shape.Path is null ? [node] : [.. shape.Path.Follow(Data, node)];
        var focus = new Focus(this, shape, node, values);
        List<ValidationResult> results = [.. shape.Constraints.SelectMany(constraint => constraint.Check(focus))];
        open.Remove((shape, node));
        return results;
    }

    public bool Conforms(Shape shape, Term node) => Validate(shape, node).Count == 0;
}
