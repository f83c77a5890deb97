using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Web.Limits;
using Talion.Web.Negotiation;
using Talion.Web.Problems;
using Talion.Web.Security;
using Talion.Web.Serving;

namespace Talion.Web.GraphStore;

/// <summary>The SPARQL 1.1 Graph Store HTTP Protocol (<see href="https://www.w3.org/TR/sparql11-http-rdf-update/"/>) at <c>/store</c>.</summary>
/// <remarks>A graph exists as long as it has a triple. The default graph is the store's own, not the union that queries see.</remarks>
sealed class GraphStoreEndpoint(ServedStore store, ServerOptions options, Evaluation evaluation, NodeNames nodes)
{
    const string Path = "/store";

    public void MapTo(IEndpointRouteBuilder routes)
    {
        Map(routes, Path, request => GraphAddress.Indirect(request));
        Map(routes, $"{Path}/{{**graph}}", GraphAddress.Direct);
        routes.MapPost(Path, context => GraphAddress.Indirect(context.Request) is { } address ? Add(address, context) : Create(context));
        routes.MapPost($"{Path}/{{**graph}}", context => Add(GraphAddress.Direct(context.Request), context));
    }

    void Map(IEndpointRouteBuilder routes, string pattern, Func<HttpRequest, GraphAddress?> addressOf)
    {
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context => Get(Required(addressOf, context), context));
        routes.MapPut(pattern, context => Replace(Required(addressOf, context), context));
        routes.MapDelete(pattern, context => Delete(Required(addressOf, context), context));
    }

    static GraphAddress Required(Func<HttpRequest, GraphAddress?> addressOf, HttpContext context) =>
        addressOf(context.Request) ?? throw ProblemException.BadRequest("The request names no graph: ?graph=IRI or ?default.");

    async Task Get(GraphAddress address, HttpContext context)
    {
        var snapshot = store.Snapshot;
        if (address.PatternIn(snapshot.Source) is not { } pattern)
            throw NoSuchGraph(address);
        var offer = AcceptHeader.Choose(context.Request, Offers.Triples);
        if (EntityTag.IsKnown(context, snapshot, offer.MediaType))
            return;
        context.Response.ContentType = offer.ContentType;
        if (!HttpMethods.IsHead(context.Request.Method))
            await evaluation.Send(context, (stream, limits) => TripleWriter.Write(Triples(snapshot.Source, pattern, limits), offer.Format, stream));
    }

    static IEnumerable<Quad> Triples(IQuadSource source, QuadPattern pattern, QueryOptions limits)
    {
        foreach (var quad in source.Quads(pattern, QuadOrder.Gspo))
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            yield return quad with { Graph = null };
        }
    }

    async Task Replace(GraphAddress address, HttpContext context)
    {
        var existed = await Change(address, context, await BodyOf(context), replaces: true);
        context.Response.StatusCode = existed ? StatusCodes.Status204NoContent : StatusCodes.Status201Created;
    }

    async Task Add(GraphAddress address, HttpContext context)
    {
        var existed = await Change(address, context, await BodyOf(context), replaces: false);
        context.Response.StatusCode = existed ? StatusCodes.Status200OK : StatusCodes.Status201Created;
    }

    async Task Delete(GraphAddress address, HttpContext context)
    {
        WriteToken.Demand(options.Token, context.Request);
        await evaluation.Change(context, _ =>
        {
            if (!Exists(address, context))
                throw NoSuchGraph(address);
            using var transaction = store.Begin();
            transaction.Apply(address.QuadsIn(transaction.Current), []);
            transaction.Commit();
        });
    }

    /// <summary>Makes a graph of a new name.</summary>
    async Task Create(HttpContext context)
    {
        var body = await BodyOf(context);
        GraphAddress? made = null;
        await evaluation.Change(context, _ =>
        {
            made = NewAddress(context.Request);
            Change(made, body, replaces: false);
        });
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = made!.Name!.Value;
    }

    GraphAddress NewAddress(HttpRequest request)
    {
        for (var number = 1; ; number++)
        {
            var name = new Iri(string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}{Path}/{number}"));
            // Neither a graph nor anything that is spoken of goes by it.
            if (store.Snapshot.Source.Find(name) == TermIds.None)
                return new GraphAddress(name);
        }
    }

    async Task<GraphBody> BodyOf(HttpContext context)
    {
        WriteToken.Demand(options.Token, context.Request);
        return await GraphBody.Read(context.Request);
    }

    /// <returns>Whether the graph had triples before.</returns>
    async Task<bool> Change(GraphAddress address, HttpContext context, GraphBody body, bool replaces)
    {
        var existed = false;
        await evaluation.Change(context, _ =>
        {
            existed = Exists(address, context);
            Change(address, body, replaces);
        });
        return existed;
    }

    void Change(GraphAddress address, GraphBody body, bool replaces)
    {
        var source = store.Snapshot.Source;
        var quads = body.Quads(address.Name, address.Name?.Value, () => nodes.ForDocument(source));
        using var transaction = store.Begin();
        transaction.Apply(replaces ? address.QuadsIn(transaction.Current) : [], quads);
        transaction.Commit();
    }

    /// <summary>Whether the graph has triples; to be asked where nobody else changes them.</summary>
    /// <exception cref="ProblemException">The request goes by another state.</exception>
    bool Exists(GraphAddress address, HttpContext context)
    {
        var snapshot = store.Snapshot;
        var exists = address.QuadsIn(snapshot.Source).Any();
        return EntityTag.Allows(context.Request, snapshot, exists)
            ? exists
            : throw new ProblemException(new Problem(StatusCodes.Status412PreconditionFailed, "Precondition failed", "The store is in another state than the request goes by."));
    }

    static ProblemException NoSuchGraph(GraphAddress address) =>
        new(new Problem(StatusCodes.Status404NotFound, "Not found", address.Name is null ? "The default graph is empty." : $"There is no graph {address.Name}."));
}
