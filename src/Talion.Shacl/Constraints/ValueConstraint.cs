using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary>A constraint that looks at each value node by itself.</summary>
abstract record ValueConstraint(string Component) : Constraint(Component)
{
    public override IEnumerable<ValidationResult> Check(Focus focus)
    {
        foreach (var value in focus.Values)
        {
            if (!Accepts(focus, value))
                yield return Fault(focus, value);
        }
    }

    protected abstract bool Accepts(Focus focus, Term value);
}
