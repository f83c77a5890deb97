using System.Text;
using System.Text.RegularExpressions;
using Talion.Rdf.Terms;
using Talion.Shacl.Paths;
using Talion.Sparql;
using Talion.Sparql.Syntax;

namespace Talion.Shacl.Constraints;

/// <summary>Reads queries out of a shapes graph: adds their prefixes, puts the path in and checks them.</summary>
sealed partial class QueryReader(TripleSet triples)
{
    /// <exception cref="ShapesException">The node has no query, or one that SHACL does not allow.</exception>
    public ConstraintQuery Read(Term node, Iri form, PropertyPath? path, IReadOnlyCollection<string> prebound)
    {
        var text = (triples.Object(node, form) as Literal)?.Value ?? throw new ShapesException($"{node} has no query in {form}.");
        if (path is not null)
            text = PathVariable().Replace(text, $" {path} ");
        try
        {
            var query = SparqlQuery.Parse(Prefixes(node) + text);
            new PrebindingRules(prebound).Check(query.Syntax);
            return new(query, [.. triples.Objects(node, Vocabulary.Message).OfType<Literal>()]);
        }
        catch (SparqlSyntaxException error)
        {
            throw new ShapesException($"The query of {node} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>What <c>sh:prefixes</c> declares, ontologies that are imported included (section 5.2.1).</summary>
    string Prefixes(Term node)
    {
        HashSet<Term> seen = [.. triples.Objects(node, Vocabulary.Prefixes)];
        var open = new Queue<Term>(seen);
        var text = new StringBuilder();
        while (open.TryDequeue(out var ontology))
        {
            foreach (var declaration in triples.Objects(ontology, Vocabulary.Declare))
                text.Append("PREFIX ")
                    .Append(Text(declaration, Vocabulary.Prefix))
                    .Append(": <")
                    .Append(Text(declaration, Vocabulary.NamespaceOfPrefix))
                    .Append(">\n");
            foreach (var imported in triples.Objects(ontology, Vocabulary.Imports).Where(seen.Add))
                open.Enqueue(imported);
        }
        return text.ToString();
    }

    string Text(Term node, Iri predicate) =>
        (triples.Object(node, predicate) as Literal)?.Value ?? throw new ShapesException($"{node} has no {predicate}.");

    [GeneratedRegex(@"[$?]PATH\b")]
    private static partial Regex PathVariable();
}
