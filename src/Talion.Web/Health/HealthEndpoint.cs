using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Web.Serving;

namespace Talion.Web.Health;

/// <summary>Says at <c>/health</c> that the server answers, and with what.</summary>
sealed class HealthEndpoint(ServedStore store)
{
    public void MapTo(IEndpointRouteBuilder routes) => routes.MapGet("/health", Get);

    IResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var snapshot = store.Snapshot;
        return TypedResults.Json(new HealthReport("ok", snapshot.Source.Count(default), snapshot.Tag), HealthJson.Default.HealthReport);
    }
}
