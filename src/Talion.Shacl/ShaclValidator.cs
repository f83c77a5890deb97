using Talion.Rdf.Terms;
using Talion.Shacl.Reports;
using Talion.Sparql.Sources;

namespace Talion.Shacl;

/// <summary>Validates data against shapes (<see href="https://www.w3.org/TR/shacl/">SHACL</see>, Core and SPARQL constraints).</summary>
public static class ShaclValidator
{
    /// <summary>Validates all nodes that the shapes' targets name.</summary>
    /// <param name="data">The data: all graphs of it, as one set of triples.</param>
    /// <param name="shapes">The shapes.</param>
    /// <exception cref="ShapesException">A constraint in SPARQL is not a query that SHACL allows.</exception>
    public static ValidationReport Validate(IQuadSource data, ShapesGraph shapes)
    {
        var graph = new DataGraph(data);
        var run = new ValidationRun(graph, shapes);
        List<ValidationResult> results = [];
        foreach (var shape in shapes.Shapes)
        {
            foreach (var node in shape.Targets.SelectMany(target => target.FocusNodes(graph)).Distinct())
                results.AddRange(run.Validate(shape, node));
        }
        return new ValidationReport([.. results
            .OrderBy(result => result.FocusNode, TermComparer.Ordinal)
            .ThenBy(result => result.Path, StringComparer.Ordinal)
            .ThenBy(result => result.Component, TermComparer.Ordinal)
            .ThenBy(result => result.Value, TermComparer.Ordinal)
            .ThenBy(result => result.SourceShape, TermComparer.Ordinal)
            .ThenBy(result => result.Messages.FirstOrDefault(), TermComparer.Ordinal)]);
    }
}
