using System.Text.Json.Nodes;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.JsonLd;

/// <summary>
/// Quads as an expanded document (JSON-LD 1.1 API, section 8.4, with native types where they lose nothing): nodes, their properties and
/// their objects sorted, so that
/// the same set of quads gives the same document.
/// </summary>
sealed class QuadsToJsonLd(JsonLdForm form)
{
    public JsonArray Convert(IEnumerable<Quad> quads)
    {
        var sorted = QuadComparer.Sorted(quads);
        var shared = SharedNodes.Of(sorted);
        var graphs = sorted.GroupBy(quad => quad.Graph).ToList();
        var nodes = graphs.Where(graph => graph.Key is null).SelectMany(graph => Nodes(graph, shared)).ToList();
        var named = nodes.Where(node => node.ContainsKey("@id")).ToDictionary(node => Json.Text(node["@id"])!);
        foreach (var graph in graphs.Where(graph => graph.Key is not null))
        {
            var id = Id(graph.Key!);
            if (!named.TryGetValue(id, out var node))
                nodes.Add(node = new JsonObject { ["@id"] = id });
            node["@graph"] = new JsonArray([.. Nodes(graph, shared)]);
        }
        return new JsonArray([.. nodes]);
    }

    IEnumerable<JsonObject> Nodes(IEnumerable<Quad> graph, IReadOnlySet<BlankNode> shared)
    {
        Description[] descriptions = [.. Description.Of(graph)];
        var layout = new NodeLayout(descriptions, shared);
        var cells = Cells(descriptions, layout);
        foreach (var description in descriptions)
        {
            var isElsewhere = description.Subject is BlankNode node
                && (cells.Contains(node) || (form == JsonLdForm.Expanded && layout.IsNested(node)));
            if (!isElsewhere)
                yield return Node(description, layout);
        }
    }

    static HashSet<Term> Cells(IEnumerable<Description> descriptions, NodeLayout layout)
    {
        HashSet<Term> cells = [];
        foreach (var term in descriptions.SelectMany(description => description.Properties).SelectMany(property => property.Objects))
            cells.UnionWith(cells.Contains(term) ? [] : layout.Cells(term));
        return cells;
    }

    JsonObject Node(Description description, NodeLayout layout)
    {
        var node = new JsonObject();
        if (form == JsonLdForm.Flattened || !(layout.IsNested(description.Subject) || layout.IsUnmentioned(description.Subject)))
            node["@id"] = Id(description.Subject);
        foreach (var (predicate, objects) in description.Properties)
        {
            if (predicate.Equals(RdfVocabulary.Type) && objects.All(type => type is Iri || (type is BlankNode && !layout.IsNested(type))))
                node["@type"] = new JsonArray([.. objects.Select(type => (JsonNode)Id(type))]);
            else
                node[predicate.Value] = new JsonArray([.. objects.Select(value => Value(value, layout))]);
        }
        return node;
    }

    JsonObject Value(Term term, NodeLayout layout)
    {
        if (term is Literal literal)
            return JsonLiterals.ToValue(literal);
        if (term is TripleTerm)
            throw new InvalidOperationException($"JSON-LD 1.1 knows no triple terms: {term}.");
        if (term.Equals(RdfVocabulary.Nil))
            return new() { ["@list"] = new JsonArray() };
        if (layout.Items(term) is { } items)
            return new() { ["@list"] = new JsonArray([.. items.Select(item => Value(item, layout))]) };
        if (form == JsonLdForm.Expanded && layout.IsNested(term))
            return layout.Describe(term) is { } description ? Node(description, layout) : [];
        return new() { ["@id"] = Id(term) };
    }

    static string Id(Term term) => term is Iri iri ? iri.Value : term.ToString();
}
