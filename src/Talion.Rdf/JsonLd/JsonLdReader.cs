using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.JsonLd;

/// <summary>
/// Reads JSON-LD 1.1 (<see href="https://www.w3.org/TR/json-ld11-api/">JSON-LD 1.1 Processing Algorithms and API</see>): contexts with
/// terms, prefixes, coercion,
/// containers, scoped contexts, reverse properties, nesting, named graphs and <c>@json</c>. The whole document is held in memory;
/// <c>@protected</c> is not enforced.
/// </summary>
public static class JsonLdReader
{
    const int DeepestNesting = 256;

    /// <summary>Reads the quads of a document.</summary>
    /// <param name="stream">UTF-8; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where the context says nothing; where there is none, they are left
    /// out.</param>
    /// <param name="loadContext">Gives the JSON text of a context that lies elsewhere, by its IRI; where not given, such a context is an
    /// error. Nothing else is ever fetched.</param>
    /// <exception cref="RdfSyntaxException">The document is not JSON, or not JSON-LD.</exception>
    public static IEnumerable<Quad> Read(Stream stream, string? baseIri = null, Func<string, string>? loadContext = null) =>
        Read(new StreamReader(stream, SyntaxText.StrictUtf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true), baseIri,
            loadContext);

    /// <inheritdoc cref="Read(Stream, string?, Func{string, string}?)"/>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where the context says nothing; where there is none, they are left
    /// out.</param>
    /// <param name="loadContext">Gives the JSON text of a context that lies elsewhere, by its IRI; where not given, such a context is an
    /// error.</param>
    public static IEnumerable<Quad> Read(TextReader reader, string? baseIri = null, Func<string, string>? loadContext = null)
    {
        try
        {
            return Parse(reader.ReadToEnd(), baseIri, loadContext);
        }
        catch (DecoderFallbackException error)
        {
            throw new RdfSyntaxException("The text is not valid UTF-8.", error);
        }
    }

    /// <inheritdoc cref="Read(Stream, string?, Func{string, string}?)"/>
    /// <param name="text">The whole document.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where the context says nothing; where there is none, they are left
    /// out.</param>
    /// <param name="loadContext">Gives the JSON text of a context that lies elsewhere, by its IRI; where not given, such a context is an
    /// error.</param>
    public static IEnumerable<Quad> Parse(string text, string? baseIri = null, Func<string, string>? loadContext = null)
    {
        var expander = new Expander(new ContextProcessor(loadContext));
        try
        {
            return JsonLdToQuads.Convert(expander.Expand(new ActiveContext(baseIri), ParseJson(text)));
        }
        catch (InvalidOperationException error)
        {
            // System.Text.Json finds half a surrogate pair (\uD800) only when the string is asked for.
            throw new RdfSyntaxException("A string holds half a character (a lone surrogate).", error);
        }
    }

    internal static JsonNode? ParseJson(string text)
    {
        try
        {
            return JsonNode.Parse(text,
                documentOptions: new JsonDocumentOptions { MaxDepth = DeepestNesting, AllowDuplicateProperties = false });
        }
        catch (ArgumentException error)
        {
            throw new RdfSyntaxException("The text holds half a character (a lone surrogate).", error);
        }
        catch (JsonException error)
        {
            throw new RdfSyntaxException(error.Message, (error.LineNumber ?? -1) + 1, (error.BytePositionInLine ?? -1) + 1, error);
        }
    }
}
