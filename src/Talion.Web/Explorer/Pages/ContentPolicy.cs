using Microsoft.AspNetCore.Http;

namespace Talion.Web.Explorer.Pages;

/// <summary>What a page of the explorer may load and do: nothing from outside, no script and no style but the server's own files.</summary>
static class ContentPolicy
{
    const string Strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Strict;
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
