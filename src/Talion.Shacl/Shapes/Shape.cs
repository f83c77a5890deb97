using Talion.Rdf.Terms;
using Talion.Shacl.Constraints;
using Talion.Shacl.Paths;
using Talion.Shacl.Targets;

namespace Talion.Shacl.Shapes;

/// <summary>A node shape, or with a path a property shape (SHACL, section 2).</summary>
/// <param name="id">The shape's node in the shapes graph.</param>
/// <param name="path">Where its value nodes are; <see langword="null"/> for a node shape, whose value is the focus node itself.</param>
sealed class Shape(Term id, PropertyPath? path)
{
    public Term Id { get; } = id;

    public PropertyPath? Path { get; } = path;

    public bool IsDeactivated { get; init; }

    public Iri Severity { get; init; } = Vocabulary.Violation;

    /// <summary>What to tell people in place of the constraints' own words; empty where the shape says nothing.</summary>
    public ImmutableArray<Literal> Messages { get; init; } = [];

    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Set after the shape has been made, since shapes may refer to each other in rings.</summary>
    public ImmutableArray<Constraint> Constraints { get; set; } = [];
}
