using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Web.Explorer.Pages;
using Talion.Web.Explorer.State;
using Talion.Web.Limits;
using Talion.Web.Negotiation;
using Talion.Web.Serving;

namespace Talion.Web.Explorer.Resources;

/// <summary>Resources of the graph at <c>/id/…</c>, whatever their IRIs begin with, and any other IRI at <c>/resource?iri=…</c>: a page for people, triples for
/// machines. Who takes anything gets triples.</summary>
sealed class ResourceEndpoint(ServedStore store, StateCache states, Evaluation evaluation, PageEndpoint pages)
{
    const string Folder = "/id/";

    static readonly ImmutableArray<MediaOffer<RdfFormat?>> Kinds =
        [.. Offers.Triples.Select(offer => new MediaOffer<RdfFormat?>(offer.MediaType, offer.Format)), new("text/html", null), new("application/xhtml+xml", null)];

    static readonly Dictionary<string, (MediaOffer<RdfFormat> Offer, string Ending)> Words = new(StringComparer.Ordinal)
    {
        ["turtle"] = (new("text/turtle", RdfFormat.Turtle), "ttl"),
        ["ntriples"] = (new("application/n-triples", RdfFormat.NTriples), "nt"),
        ["jsonld"] = (new("application/ld+json", RdfFormat.JsonLd), "jsonld"),
        ["rdfxml"] = (new("application/rdf+xml", RdfFormat.RdfXml), "rdf"),
    };

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/id/{**path}", [HttpMethods.Get, HttpMethods.Head], async context => await Answer(context, (await states.Current()).Things.Base + PathOf(context.Request)));
        routes.MapMethods("/resource", [HttpMethods.Get, HttpMethods.Head], context => Answer(context, FilterReader.Text(context.Request, "iri") ?? ""));
        routes.MapGet("/api/resource/{word}", Download);
    }

    /// <summary>Triples of a resource as a file, for those who cannot say what they accept.</summary>
    Task Download(HttpContext context, string word)
    {
        if (!Words.TryGetValue(word, out var format))
            throw ExplorerAnswers.NotFound();
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"resource.{format.Ending}\"";
        return SendTriples(context, FilterReader.Text(context.Request, "iri") ?? "", format.Offer);
    }

    /// <summary>The path as it was sent: what was escaped in the IRI is so in the address.</summary>
    static string PathOf(HttpRequest request)
    {
        var sent = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var start = sent.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length;
        return sent.IndexOf('?', StringComparison.Ordinal) is var end and > 0 ? sent[start..end] : sent[start..];
    }

    async Task Answer(HttpContext context, string iri)
    {
        var offer = AcceptHeader.Choose(context.Request, Kinds);
        if (offer.Format is { } format)
        {
            await SendTriples(context, iri, new MediaOffer<RdfFormat>(offer.MediaType, format));
            return;
        }
        context.Response.Headers.Vary = "Accept";
        await pages.SendShell(context, IsKnown(iri, store.Snapshot) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound);
    }

    async Task SendTriples(HttpContext context, string iri, MediaOffer<RdfFormat> offer)
    {
        var snapshot = store.Snapshot;
        if (!IsKnown(iri, snapshot))
            throw ExplorerAnswers.NotFound();
        if (EntityTag.IsKnown(context, snapshot, offer.MediaType))
            return;
        context.Response.ContentType = offer.ContentType;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var query = SparqlQuery.Parse($"DESCRIBE <{iri}>");
        await evaluation.Send(context, (stream, limits) => TripleWriter.Write(((TriplesResult)query.Execute(snapshot.Source, limits)).Triples, offer.Format, stream));
    }

    /// <summary>Whether the graph says anything of it, or anything else points at it.</summary>
    static bool IsKnown(string iri, Snapshot snapshot) =>
        Uri.IsWellFormedUriString(iri, UriKind.Absolute) && Iri.IsWellFormed(iri)
        && SparqlQuery.Parse($"ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?p <{iri}> }} UNION {{ GRAPH <{iri}> {{ ?s ?p ?o }} }} }}").Ask(snapshot.Source);
}
