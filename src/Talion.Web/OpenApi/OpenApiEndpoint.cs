using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Talion.Web.OpenApi;

/// <summary>The server's description in OpenAPI 3.1, at <c>/openapi.json</c>.</summary>
static class OpenApiEndpoint
{
    const string Resource = "openapi.json";

    public static void MapTo(IEndpointRouteBuilder routes) =>
        routes.MapGet("/openapi.json", () => TypedResults.Stream(typeof(OpenApiEndpoint).Assembly.GetManifestResourceStream(Resource)!, "application/json"));
}
