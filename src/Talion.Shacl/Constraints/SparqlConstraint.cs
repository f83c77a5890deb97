using Talion.Rdf.Terms;
using Talion.Shacl.Paths;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:sparql</c> (section 5): each solution of a query is something that does not conform.</summary>
/// <param name="Node">The constraint's node in the shapes graph.</param>
/// <param name="Query">A <c>SELECT</c>.</param>
sealed record SparqlConstraint(Term Node, ConstraintQuery Query) : Constraint("SPARQLConstraintComponent")
{
    protected override string Explanation => "The query of the constraint finds this.";

    public override IEnumerable<ValidationResult> Check(Focus focus)
    {
        foreach (var solution in Query.Query.Select(focus.Data.Source, ConstraintQuery.Options(focus, [])))
        {
            var path = solution["path"] is Iri predicate ? new PredicatePath(predicate) : focus.Shape.Path;
            yield return Fault(focus, solution["value"] ?? (focus.Shape.Path is null ? focus.Node : null)) with
            {
                FocusNode = solution["this"] ?? focus.Node,
                Path = path?.ToString(),
                PathTree = path,
                SourceConstraint = Node,
                Messages = solution["message"] is Literal message
                    ? [message]
                    : Query.Tell(focus, Explanation, name => name == "this" ? focus.Node : solution[name]),
            };
        }
    }
}
