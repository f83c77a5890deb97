using System.Net.Http.Headers;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Web.Negotiation;

namespace Talion.Web.Remote;

/// <summary>Reads documents for <c>LOAD</c>, from the net and from files: those that were allowed by name, and no others.</summary>
sealed class RemoteDocuments(ServerOptions options) : IDisposable
{
    readonly HttpClient client = Outside.Client(options.Limits);

    /// <summary>Reads a document's quads.</summary>
    /// <exception cref="IOException">The document may not be read, is not there, or is no RDF.</exception>
    /// <exception cref="RdfSyntaxException">The document is not well formed.</exception>
    public List<Quad> Read(string iri, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(iri, UriKind.Absolute, out var place) || place.Scheme is not ("http" or "https" or "file"))
            throw new IOException("it is neither on the web nor a file.");
        if (!options.Documents.Any(allowed => Covers(new Uri(allowed), place)))
            throw new IOException("it is not among the documents that this server may read.");
        return place.IsFile ? ReadFile(place, iri) : ReadWeb(place, iri, cancellation);
    }

    public void Dispose() => client.Dispose();

    /// <summary>Whether a place is the allowed one, or lies below it where that ends with a slash.</summary>
    static bool Covers(Uri allowed, Uri place)
    {
        if (allowed.Scheme != place.Scheme)
            return false;
        // What counts is where a file lies, not by which links one comes there.
        var (inside, path) = allowed.IsFile ? (RealPath.Of(allowed.LocalPath), RealPath.Of(place.LocalPath)) : (allowed.AbsoluteUri, place.GetLeftPart(UriPartial.Query));
        if (!allowed.AbsoluteUri.EndsWith('/'))
            return path == inside;
        return path.StartsWith(inside.TrimEnd('/') + '/', StringComparison.Ordinal);
    }

    List<Quad> ReadFile(Uri place, string iri)
    {
        using var file = File.OpenRead(RealPath.Of(place.LocalPath));
        if (file.Length > options.Limits.Body)
            throw new IOException("it is too large.");
        return [.. RdfDocument.Read(file, RdfFormats.FromFileName(place.LocalPath) ?? throw new IOException("its name does not say in which syntax it is."), iri)];
    }

    List<Quad> ReadWeb(Uri place, string iri, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, place);
        foreach (var offer in Offers.Triples)
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(offer.MediaType));
        using var response = client.Send(request, cancellation);
        if (!response.IsSuccessStatusCode)
            throw new IOException($"its server answers {(int)response.StatusCode}.");
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        using var body = response.Content.ReadAsStream(cancellation);
        return [.. RdfDocument.Read(body, RdfFormats.FromMediaType(type) ?? RdfFormats.FromFileName(place.AbsolutePath) ?? throw new IOException($"its type {type} is no RDF."), iri)];
    }
}
