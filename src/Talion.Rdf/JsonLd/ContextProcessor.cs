using System.Text.Json;
using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.JsonLd;

/// <summary>Context processing (JSON-LD 1.1 API, section 4.1).</summary>
sealed partial class ContextProcessor(Func<string, string>? loadContext)
{
    const int MostRemoteContexts = 32;

    int remoteContexts;

    /// <summary>The context that results from one after another.</summary>
    /// <param name="active">The one that holds so far.</param>
    /// <param name="local">The value of <c>@context</c>.</param>
    /// <param name="propagates">Whether the result also holds in the nodes below.</param>
    /// <param name="location">Where the local context was loaded from; <see langword="null"/> for the document's own.</param>
    public ActiveContext Process(ActiveContext active, JsonNode? local, bool propagates = true, string? location = null)
    {
        if (local is JsonObject single && single["@propagate"] is { } propagate)
            propagates = Json.IsTrue(propagate);
        var result = active.Copy();
        if (!propagates && result.Previous is null)
            result.Previous = active;
        foreach (var context in local is null ? [null] : Json.Items(local))
        {
            result = context switch
            {
                null => new ActiveContext(active.DocumentBase) { Previous = propagates ? null : active },
                JsonObject definitions => ProcessObject(result, definitions, location),
                _ => ProcessRemote(result, Json.Text(context) ?? throw Invalid("A context is an object, an IRI or null."), location),
            };
        }
        return result;
    }

    static RdfSyntaxException Invalid(string reason) => new(reason);

    ActiveContext ProcessRemote(ActiveContext active, string reference, string? location)
    {
        var iri = (location ?? active.DocumentBase) is { } from ? IriReference.Resolve(from, reference) : reference;
        return Process(active, Load(iri)?["@context"], location: iri);
    }

    JsonNode? Load(string iri)
    {
        if (loadContext is null)
            throw Invalid($"The context <{iri}> lies elsewhere, and nothing was given to load it with.");
        if (++remoteContexts > MostRemoteContexts)
            throw Invalid($"More than {MostRemoteContexts} contexts that lie elsewhere.");
        return JsonLdReader.ParseJson(loadContext(iri)) as JsonObject ?? throw Invalid($"The context <{iri}> is not an object.");
    }

    ActiveContext ProcessObject(ActiveContext result, JsonObject context, string? location)
    {
        if (context["@version"] is { } version && !(version.GetValueKind() == JsonValueKind.Number && version.ToJsonString() == "1.1"))
            throw Invalid("@version must be 1.1.");
        if (context["@import"] is { } import)
            context = Import(context, import, location ?? result.DocumentBase);
        if (context.TryGetPropertyValue("@base", out var baseIri) && location is null)
            result.Base = baseIri is null
                ? null
                : ResolveBase(result.Base, Json.Text(baseIri) ?? throw Invalid("@base must be an IRI or null."));
        if (context.TryGetPropertyValue("@vocab", out var vocabulary))
            result.Vocabulary = vocabulary is null
                ? null
                : ExpandIri(result, Json.Text(vocabulary) ?? throw Invalid("@vocab must be an IRI or null."), isDocumentRelative: true,
                    isVocabulary: true);
        if (context.TryGetPropertyValue("@language", out var language))
            result.Language = language is null
                ? null
                : (Json.Text(language) ?? throw Invalid("@language must be a string or null.")).ToLowerInvariant();
        if (context.TryGetPropertyValue("@direction", out var direction))
            result.Direction = direction is null ? null : Direction(direction);
        var definition = new Definitions(context);
        foreach (var (term, _) in context)
        {
            if (term is not ("@base" or "@direction" or "@import" or "@language" or "@propagate" or "@protected" or "@version" or "@vocab"))
                Define(result, definition, term);
        }
        return result;
    }

    static string Direction(JsonNode? node) =>
        Json.Text(node) is "ltr" or "rtl" ? Json.Text(node)! : throw Invalid("@direction must be \"ltr\", \"rtl\" or null.");

    static string ResolveBase(string? current, string reference)
    {
        if (IriReference.IsAbsolute(reference))
            return reference;
        return IriReference.Resolve(current ?? throw Invalid("@base is relative, and there is no base to resolve it against."), reference);
    }

    JsonObject Import(JsonObject context, JsonNode import, string? location)
    {
        var reference = Json.Text(import) ?? throw Invalid("@import must be an IRI.");
        var loaded = Load(location is null ? reference : IriReference.Resolve(location, reference));
        var imported = loaded?["@context"] as JsonObject ?? throw Invalid("@import must lead to a single context.");
        var merged = (JsonObject)imported.DeepClone();
        foreach (var (key, value) in context)
        {
            if (key != "@import")
                merged[key] = value?.DeepClone();
        }
        return merged;
    }
}
