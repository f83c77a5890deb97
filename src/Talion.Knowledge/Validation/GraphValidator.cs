using Talion.Knowledge.Lexicons;
using Talion.Rdf.Turtle;
using Talion.Shacl;
using Talion.Shacl.Reports;
using Talion.Sparql.Sources;

namespace Talion.Knowledge.Validation;

/// <summary>Checks a graph against the promises of <c>ontology/shapes.ttl</c>.</summary>
public static class GraphValidator
{
    const string ShapesFile = "shapes.ttl";

    /// <summary>Validates all graphs of a source as one.</summary>
    /// <param name="source">The graphs.</param>
    /// <param name="ontology">Where the shapes are read from.</param>
    /// <exception cref="FileNotFoundException">The ontology has no shapes.</exception>
    /// <exception cref="Talion.Rdf.Syntax.RdfSyntaxException">The shapes are no Turtle.</exception>
    /// <exception cref="ShapesException">The shapes are not well-formed.</exception>
    public static ValidationReport Validate(IQuadSource source, OntologyFiles ontology)
    {
        using var file = ontology.Open(ShapesFile);
        return ShaclValidator.Validate(source, new ShapesGraph(TurtleReader.Read(file)));
    }
}
