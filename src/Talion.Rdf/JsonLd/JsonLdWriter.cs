using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.JsonLd;

/// <summary>
/// Writes JSON-LD 1.1: expanded or flattened, in the words of a context or in full. The same set of quads gives the same text, in whatever
/// order they come;
/// integers and booleans are JSON's own where that loses nothing. Holds all quads in memory.
/// </summary>
public static class JsonLdWriter
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        MaxDepth = 1000,
    };

    /// <summary>Writes quads.</summary>
    /// <param name="quads">Any quads, in any order.</param>
    /// <param name="writer">Where to; line ends are <c>\n</c>.</param>
    /// <param name="form">Whether nodes are nested.</param>
    /// <param name="context">JSON text: a context, or an object with <c>@context</c>, in whose words to write; in full where not
    /// given.</param>
    /// <exception cref="RdfSyntaxException"><paramref name="context"/> is no context, or names one that lies elsewhere.</exception>
    /// <exception cref="InvalidOperationException">There is a triple term, which JSON-LD 1.1 cannot say.</exception>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, JsonLdForm form = JsonLdForm.Expanded, string? context = null)
    {
        JsonNode document = new QuadsToJsonLd(form).Convert(quads);
        if (context is not null)
            document = Compact((JsonArray)document, JsonLdReader.ParseJson(context));
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            document.WriteTo(json);
        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        writer.Write('\n');
    }

    /// <summary>The text of a set of quads.</summary>
    public static string Format(IEnumerable<Quad> quads, JsonLdForm form = JsonLdForm.Expanded, string? context = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(quads, writer, form, context);
        return writer.ToString();
    }

    /// <summary>A context that declares prefixes and nothing else.</summary>
    public static string ContextOf(PrefixMap prefixes)
    {
        var terms = prefixes.Where(pair => pair.Key.Length > 0).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value));
        return new JsonObject { ["@context"] = new JsonObject(terms) }.ToJsonString();
    }

    static JsonObject Compact(JsonArray expanded, JsonNode? context)
    {
        if (context is JsonObject wrapper && wrapper.TryGetPropertyValue("@context", out var inner))
            context = inner;
        var result = new JsonObject { ["@context"] = context?.DeepClone() };
        var compact = new Compactor(context).Compact(expanded);
        if (compact is JsonObject single)
        {
            foreach (var (key, value) in single)
                result[key] = value?.DeepClone();
        }
        else
            result["@graph"] = Json.Array(compact);
        return result;
    }
}
