using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary>One constraint of a shape.</summary>
/// <param name="Component">The local name of its component in SHACL's namespace.</param>
abstract record Constraint(string Component)
{
    /// <summary>What does not conform, for one focus node.</summary>
    public abstract IEnumerable<ValidationResult> Check(Focus focus);

    /// <summary>What people are told where the shape itself says nothing.</summary>
    protected abstract string Explanation { get; }

    protected ValidationResult Fault(Focus focus, Term? value = null) => new(
        focus.Node,
        focus.Shape.Path?.ToString(),
        value,
        Vocabulary.Sh(Component),
        focus.Shape.Id,
        focus.Shape.Severity,
        focus.Shape.Messages.IsEmpty ? [new Literal(Explanation)] : focus.Shape.Messages)
    {
        PathTree = focus.Shape.Path,
    };
}
