using Microsoft.AspNetCore.ResponseCompression;

namespace Talion.Web.Negotiation;

/// <summary>Answers in gzip or brotli, as the client wants.</summary>
static class Compression
{
    public static void Configure(ResponseCompressionOptions options)
    {
        options.MimeTypes = [.. Offers.Results.Select(offer => offer.MediaType), .. Offers.Triples.Select(offer => offer.MediaType),
            "text/html", "text/css", "text/javascript", "image/svg+xml", "application/json", "application/geo+json", "application/problem+json"];
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
    }
}
