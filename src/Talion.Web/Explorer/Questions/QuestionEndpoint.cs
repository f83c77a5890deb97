using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Knowledge.Queries;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Web.Limits;
using Talion.Web.Negotiation;
using Talion.Web.Problems;
using Talion.Web.Serving;

namespace Talion.Web.Explorer.Questions;

/// <summary>The catalogue's questions at <c>/api/questions</c>; at <c>/api/questions/…</c> the answer of one, with its parameters set as the address says, as
/// any table that the client accepts or <c>as</c> names: <c>csv</c>, <c>json</c>, <c>tsv</c>, <c>xml</c>.</summary>
sealed class QuestionEndpoint(QueryCatalog catalog, ServedStore store, Evaluation evaluation)
{
    const string Format = "as";

    static readonly Dictionary<string, MediaOffer<ResultFormat>> Formats = new(StringComparer.Ordinal)
    {
        ["csv"] = new("text/csv", ResultFormat.Csv),
        ["json"] = new("application/sparql-results+json", ResultFormat.Json),
        ["tsv"] = new("text/tab-separated-values", ResultFormat.Tsv),
        ["xml"] = new("application/sparql-results+xml", ResultFormat.Xml),
    };

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/questions", () => TypedResults.Json(QuestionList.Of(catalog), ExplorerJson.Default.QuestionList));
        routes.MapGet("/api/questions/{name}", Answer);
    }

    async Task Answer(HttpContext context, string name)
    {
        if (!catalog.TryFind(name, out var question))
            throw ExplorerAnswers.NotFound();
        var offer = Offer(context, name);
        var query = SparqlQuery.Parse(Text(question, context.Request));
        var snapshot = store.Snapshot;
        if (EntityTag.IsKnown(context, snapshot, offer.MediaType))
            return;
        context.Response.ContentType = offer.ContentType;
        await evaluation.Send(context, (stream, limits) => ResultDocument.Write(query.Execute(snapshot.Source, limits), offer.Format, stream));
    }

    static MediaOffer<ResultFormat> Offer(HttpContext context, string name)
    {
        if (FilterReader.Text(context.Request, Format) is not { } word)
            return AcceptHeader.Choose(context.Request, Offers.Results);
        if (!Formats.TryGetValue(word, out var offer))
            throw ProblemException.BadRequest($"'{word}' is none of {string.Join(", ", Formats.Keys)}.");
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{word}\"";
        return offer;
    }

    static string Text(CatalogQuery question, HttpRequest request)
    {
        try
        {
            return question.With(request.Query.Where(pair => pair.Key != Format).SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => KeyValuePair.Create(pair.Key, value)));
        }
        catch (ArgumentException error)
        {
            throw ProblemException.BadRequest(error.Message.Split(" (Parameter")[0]);
        }
    }
}
