using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Talion.Web.Security;

/// <summary>Which pages of other origins may ask from a browser, and what they may see.</summary>
static class CrossOrigin
{
    public static void Configure(CorsPolicyBuilder policy, ServerOptions options)
    {
        if (options.Origins.Contains("*"))
            policy.AllowAnyOrigin();
        else
            policy.WithOrigins([.. options.Origins]);
        policy.AllowAnyHeader().AllowAnyMethod().WithExposedHeaders("ETag", "Location", "Retry-After").SetPreflightMaxAge(TimeSpan.FromHours(1));
    }
}
