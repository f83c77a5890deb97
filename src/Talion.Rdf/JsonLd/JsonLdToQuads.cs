using System.Text.Json;
using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.JsonLd;

/// <summary>
/// The quads of an expanded document (JSON-LD 1.1 API, section 8.1). Directions of texts in no language are left out, as are properties that are
/// blank nodes or no absolute IRIs.
/// </summary>
sealed class JsonLdToQuads
{
    readonly BlankNodeLabels labels = new();
    readonly List<Quad> quads = [];

    public static IReadOnlyList<Quad> Convert(JsonArray expanded)
    {
        var conversion = new JsonLdToQuads();
        foreach (var node in expanded.OfType<JsonObject>())
            conversion.AddNode(node, graph: null);
        return conversion.quads;
    }

    /// <summary>Adds what a node object says; the node, or <see langword="null"/> where its <c>@id</c> cannot be one.</summary>
    Term? AddNode(JsonObject node, Term? graph)
    {
        var subject = node.TryGetPropertyValue("@id", out var id) ? Resource(Json.Text(id)) : labels.Fresh();
        foreach (var (key, value) in node)
        {
            if (key == "@included")
            {
                foreach (var included in Json.Items(value).OfType<JsonObject>())
                    AddNode(included, graph);
            }
            else if (subject is not null)
                AddEntry(subject, key, value, graph);
        }
        return subject;
    }

    void AddEntry(Term subject, string key, JsonNode? value, Term? graph)
    {
        if (key == "@type")
        {
            foreach (var type in Json.Items(value).Select(item => Resource(Json.Text(item))))
                Add(subject, RdfVocabulary.Type, type, graph);
        }
        else if (key == "@graph")
        {
            foreach (var inner in Json.Items(value).OfType<JsonObject>())
                AddNode(inner, subject);
        }
        else if (key == "@reverse")
        {
            foreach (var (property, subjects) in value!.AsObject())
                AddReverse(subject, property, subjects, graph);
        }
        else if (Resource(key) is Iri predicate)
        {
            foreach (var item in Json.Items(value).OfType<JsonObject>())
                Add(subject, predicate, Object(item, graph), graph);
        }
    }

    void AddReverse(Term target, string property, JsonNode? subjects, Term? graph)
    {
        if (Resource(property) is not Iri predicate)
            return;
        foreach (var subject in Json.Items(subjects).OfType<JsonObject>().Select(node => AddNode(node, graph)))
        {
            if (subject is not null)
                Add(subject, predicate, target, graph);
        }
    }

    void Add(Term subject, Iri predicate, Term? @object, Term? graph)
    {
        if (@object is not null)
            quads.Add(new Quad(subject, predicate, @object, graph));
    }

    Term? Object(JsonObject item, Term? graph)
    {
        if (Json.IsValue(item))
            return Literal(item);
        return Json.IsList(item) ? AddList(item["@list"], graph) : AddNode(item, graph);
    }

    Term AddList(JsonNode? list, Term? graph)
    {
        Term head = RdfVocabulary.Nil;
        BlankNode? last = null;
        foreach (var item in Json.Items(list).OfType<JsonObject>())
        {
            if (Object(item, graph) is not { } term)
                continue;
            var cell = labels.Fresh();
            if (last is null)
                head = cell;
            else
                Add(last, RdfVocabulary.Rest, cell, graph);
            Add(cell, RdfVocabulary.First, term, graph);
            last = cell;
        }
        if (last is not null)
            Add(last, RdfVocabulary.Rest, RdfVocabulary.Nil, graph);
        return head;
    }

    static Literal? Literal(JsonObject value)
    {
        var type = Json.Text(value["@type"]);
        var content = value["@value"];
        if (type == "@json")
            return new Literal(CanonicalJson.Format(content), RdfVocabulary.Json);
        if (type is not null && !(IriReference.IsAbsolute(type) && Iri.IsWellFormed(type)))
            return null;
        switch (content!.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                return new Literal(Json.IsTrue(content) ? "true" : "false", type ?? Xsd.Boolean);
            case JsonValueKind.Number:
                var (text, isInteger) = JsonNumbers.Format(content, type == Xsd.Double);
                return new Literal(text, type ?? (isInteger ? Xsd.Integer : Xsd.Double));
            default:
                var words = Json.Text(content)!;
                if (Json.Text(value["@language"]) is { } language)
                    return Terms.Literal.IsLanguage(language) ? Terms.Literal.Tagged(words, TagOf(language, Json.Text(value["@direction"]))) : null;
                return type is null ? new Literal(words) : new Literal(words, type);
        }
    }

    static string TagOf(string language, string? direction) => direction is null ? language : $"{language}--{direction}";

    static Term? Resource(string? text)
    {
        if (text is null)
            return null;
        if (text.StartsWith("_:", StringComparison.Ordinal))
            return NameCharacters.IsBlankNodeLabel(text.AsSpan(2))
                ? BlankNodeLabels.Labelled(text[2..])
                : throw new RdfSyntaxException($"\"{text}\" is no label of a blank node.");
        return IriReference.IsAbsolute(text) && Iri.IsWellFormed(text) ? new Iri(text) : null;
    }
}
