using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Sparql.Results;
using Talion.Sparql.Syntax.Queries;
using Talion.Sparql.Update;
using Talion.Web.Limits;
using Talion.Web.Negotiation;
using Talion.Web.Remote;
using Talion.Web.Security;
using Talion.Web.Serving;

namespace Talion.Web.Protocol;

/// <summary>The SPARQL 1.1 Protocol (<see href="https://www.w3.org/TR/sparql11-protocol/"/>) at <c>/sparql</c>.</summary>
sealed class SparqlEndpoint(ServedStore store, ServerOptions options, Evaluation evaluation, RemoteDocuments documents)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sparql", [HttpMethods.Get, HttpMethods.Head], Get);
        routes.MapPost("/sparql", Post);
    }

    Task Get(HttpContext context) => Answer(CallReader.ReadGet(context.Request), context);

    async Task Post(HttpContext context) => await Answer(await CallReader.ReadPost(context.Request), context);

    Task Answer(ProtocolCall call, HttpContext context) => call switch
    {
        QueryCall { Query.Form: QueryForm.Select or QueryForm.Ask } query => AnswerTable(query, context),
        QueryCall query => AnswerTriples(query, context),
        UpdateCall update => Change(update, context),
        _ => Describe(context),
    };

    Task AnswerTable(QueryCall call, HttpContext context)
    {
        var offer = AcceptHeader.Choose(context.Request, Offers.Results);
        return Answer(call, offer.MediaType, offer.ContentType, context, (result, stream) => ResultDocument.Write(result, offer.Format, stream));
    }

    Task AnswerTriples(QueryCall call, HttpContext context)
    {
        var offer = AcceptHeader.Choose(context.Request, Offers.Triples);
        return Answer(call, offer.MediaType, offer.ContentType, context, (result, stream) => TripleWriter.Write(((TriplesResult)result).Triples, offer.Format, stream));
    }

    async Task Answer(QueryCall call, string mediaType, string contentType, HttpContext context, Action<QueryResult, Stream> write)
    {
        var snapshot = store.Snapshot;
        if (call.IsVolatile)
            context.Response.Headers.CacheControl = "no-store";
        else if (EntityTag.IsKnown(context, snapshot, mediaType))
            return;
        context.Response.ContentType = contentType;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await evaluation.Send(context, (stream, limits) => write(call.Query.Execute(snapshot.Source, limits with { Dataset = call.Dataset }), stream));
    }

    async Task Change(UpdateCall call, HttpContext context)
    {
        WriteToken.Demand(options.Token, context.Request);
        await evaluation.Change(context, limits => call.Update.Execute(store, new UpdateOptions
        {
            Query = limits with { Dataset = call.Dataset },
            Load = options.Documents.IsEmpty ? null : iri => documents.Read(iri, limits.Cancellation),
        }));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    Task Describe(HttpContext context)
    {
        var snapshot = store.Snapshot;
        var offer = AcceptHeader.Choose(context.Request, Offers.Triples);
        if (EntityTag.IsKnown(context, snapshot, offer.MediaType))
            return Task.CompletedTask;
        context.Response.ContentType = offer.ContentType;
        var triples = ServiceDescription.Of(CallReader.EndpointOf(context.Request), snapshot, options);
        return evaluation.Send(context, (stream, _) => TripleWriter.Write(triples, offer.Format, stream));
    }
}
