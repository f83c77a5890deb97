using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Web.Negotiation;
using Talion.Web.Problems;

namespace Talion.Web.GraphStore;

/// <summary>The documents of a request's body: one, or the parts of a form.</summary>
sealed class GraphBody
{
    const int KeptInMemory = 1 << 20;

    readonly List<(Stream Document, RdfFormat Format)> documents;

    GraphBody(List<(Stream, RdfFormat)> documents) => this.documents = documents;

    /// <summary>Takes the body in.</summary>
    /// <exception cref="ProblemException">It is no RDF, or not in UTF-8.</exception>
    public static async Task<GraphBody> Read(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
            throw ProblemException.MediaType("Compressed bodies are not read.", Accepted);
        var type = TypeOf(request.ContentType);
        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await ReadForm(request, HeaderUtilities.RemoveQuotes(type.Boundary));
        var format = FormatOf(type);
        request.EnableBuffering(KeptInMemory);
        await request.Body.DrainAsync(request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return new GraphBody([(request.Body, format)]);
    }

    /// <summary>The triples of the documents, put into a graph; the blank nodes of each document apart from all others.</summary>
    /// <param name="graph">The graph; <see langword="null"/> for the default graph.</param>
    /// <param name="baseIri">What relative IRIs are resolved against, if anything.</param>
    /// <param name="nodes">Names blank nodes.</param>
    /// <exception cref="RdfSyntaxException">A document is not well formed.</exception>
    /// <exception cref="ProblemException">A document names graphs of its own.</exception>
    public List<Quad> Quads(Iri? graph, string? baseIri, Func<ForeignNodes> nodes)
    {
        var quads = new List<Quad>();
        foreach (var (document, format) in documents)
        {
            var names = nodes();
            foreach (var quad in RdfDocument.Read(document, format, baseIri))
                quads.Add(quad.Graph is null ? names.Apart(quad) with { Graph = graph } : throw ProblemException.BadRequest($"A graph's triples name no graph: {quad.Graph}."));
        }
        return quads;
    }

    static string Accepted => string.Join(", ", Offers.Triples.Select(offer => offer.MediaType).Append("multipart/form-data"));

    static async Task<GraphBody> ReadForm(HttpRequest request, Microsoft.Extensions.Primitives.StringSegment boundary)
    {
        var (parts, cancellation) = (new List<(Stream, RdfFormat)>(), request.HttpContext.RequestAborted);
        try
        {
            var reader = new MultipartReader(boundary.Value ?? "", request.Body);
            while (await reader.ReadNextSectionAsync(cancellation) is { } section)
            {
                var part = new MemoryStream();
                await section.Body.CopyToAsync(part, cancellation);
                part.Position = 0;
                parts.Add((part, FormatOf(TypeOf(section.ContentType))));
            }
        }
        catch (Exception error) when (error is InvalidDataException or ArgumentException || error is IOException and not BadHttpRequestException)
        {
            throw ProblemException.BadRequest("The form is not well formed.");
        }
        return new GraphBody(parts);
    }

    static MediaTypeHeaderValue TypeOf(string? contentType) => MediaTypeHeaderValue.TryParse(contentType, out var type)
        ? type
        : throw ProblemException.MediaType("The request does not say what its body is.", Accepted);

    static RdfFormat FormatOf(MediaTypeHeaderValue type)
    {
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw ProblemException.MediaType($"The body is in {type.Charset}; RDF is sent in UTF-8.", Accepted);
        return RdfFormats.FromMediaType(type.MediaType.Value!) ?? throw ProblemException.MediaType($"A body of type {type.MediaType} is no RDF.", Accepted);
    }
}
