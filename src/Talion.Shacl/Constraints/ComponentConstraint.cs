using Talion.Rdf.Terms;
using Talion.Shacl.Reports;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Shacl.Constraints;

/// <summary>A constraint of a component that the shapes graph defines (section 6.3).</summary>
/// <param name="Id">The component.</param>
/// <param name="Arguments">The values of its parameters, by variable.</param>
/// <param name="Query">A <c>SELECT</c> whose solutions do not conform, or an <c>ASK</c> that says whether a value conforms.</param>
sealed record ComponentConstraint(Iri Id, IReadOnlyDictionary<string, Term> Arguments, ConstraintQuery Query)
    : Constraint("ConstraintComponent")
{
    protected override string Explanation => $"The value does not conform to {Id}.";

    public override IEnumerable<ValidationResult> Check(Focus focus) => Query.Query.Form == QueryForm.Ask ? Ask(focus) : Select(focus);

    IEnumerable<ValidationResult> Ask(Focus focus) => focus.Values
        .Where(value => !Query.Query.Ask(focus.Data.Source, ConstraintQuery.Options(focus, Arguments.Append(new("value", value)))))
        .Select(value => Fault(focus, value, name => name == "value" ? value : null));

    IEnumerable<ValidationResult> Select(Focus focus) => Query.Query.Select(focus.Data.Source, ConstraintQuery.Options(focus, Arguments))
        .Select(solution => Fault(focus, solution["value"] ?? (focus.Shape.Path is null ? focus.Node : null), name => solution[name]));

    ValidationResult Fault(Focus focus, Term? value, Func<string, Term?> valueOf) => Fault(focus, value) with
    {
        Component = Id,
        Messages = Query.Tell(focus, Explanation,
            name => Arguments.GetValueOrDefault(name) ?? (name == "this" ? focus.Node : valueOf(name))),
    };
}
