using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Shacl.Paths;

namespace Talion.Shacl.Reports;

/// <summary>What validation found (SHACL, section 3.6.1).</summary>
/// <param name="Results">Sorted by focus node, path, component, value, shape and message; the same data and shapes give the same
/// results.</param>
public sealed record ValidationReport(ImmutableArray<ValidationResult> Results)
{
    /// <summary>Whether nothing was found, of whatever severity.</summary>
    public bool Conforms => Results.IsEmpty;

    /// <summary>The report as RDF in SHACL's own words.</summary>
    public IReadOnlyList<Quad> ToQuads()
    {
        List<Quad> quads = [];
        var count = 0;
        var writer = new PathWriter(quads, Fresh);
        var report = new BlankNode("report");
        quads.Add(new Quad(report, RdfVocabulary.Type, Vocabulary.ValidationReport));
        quads.Add(new Quad(report, Vocabulary.Conforms, new Literal(Conforms ? "true" : "false", Xsd.Boolean)));
        foreach (var result in Results)
        {
            var node = Fresh();
            quads.Add(new Quad(report, Vocabulary.Result, node));
            Describe(node, result, quads, writer);
        }
        return quads;

        BlankNode Fresh() => new(string.Create(CultureInfo.InvariantCulture, $"report{++count}"));
    }

    static void Describe(BlankNode node, ValidationResult result, List<Quad> quads, PathWriter writer)
    {
        Add(RdfVocabulary.Type, Vocabulary.ValidationResult);
        Add(Vocabulary.FocusNode, result.FocusNode);
        Add(Vocabulary.ResultPath, result.PathTree is null ? null : writer.Write(result.PathTree));
        Add(Vocabulary.Value, result.Value);
        Add(Vocabulary.SourceConstraintComponent, result.Component);
        Add(Vocabulary.SourceConstraint, result.SourceConstraint);
        Add(Vocabulary.SourceShape, result.SourceShape);
        Add(Vocabulary.ResultSeverity, result.Severity);
        foreach (var message in result.Messages)
            Add(Vocabulary.ResultMessage, message);

        void Add(Iri predicate, Term? value)
        {
            if (value is not null)
                quads.Add(new Quad(node, predicate, value));
        }
    }
}
