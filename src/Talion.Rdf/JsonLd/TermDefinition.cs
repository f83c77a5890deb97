using System.Text.Json.Nodes;

namespace Talion.Rdf.JsonLd;

/// <summary>What a context says of one term (JSON-LD 1.1 API, section 4).</summary>
sealed record TermDefinition
{
    /// <summary>The IRI or keyword that the term stands for; <see langword="null"/> where the context takes it out of use.</summary>
    public string? Iri { get; set; }

    public bool IsPrefix { get; set; }

    public bool IsReverse { get; set; }

    /// <summary>A datatype, or <c>@id</c>, <c>@vocab</c>, <c>@json</c> or <c>@none</c>.</summary>
    public string? Type { get; set; }

    /// <summary>Whether the term sets a language of its own, be it none.</summary>
    public bool HasLanguage { get; set; }

    public string? Language { get; set; }

    public bool HasDirection { get; set; }

    public string? Direction { get; set; }

    public ImmutableArray<string> Container { get; set; } = [];

    public bool HasContext { get; set; }

    /// <summary>The context that holds within the term's values, or within nodes of the term as a type.</summary>
    public JsonNode? Context { get; set; }

    public string? Nest { get; set; }

    /// <summary>The property that the keys of an index map are values of; <c>@index</c> for none.</summary>
    public string Index { get; set; } = "@index";

    public bool Has(string container) => Container.Contains(container);
}
