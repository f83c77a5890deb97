using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Talion.Web.Serving;

/// <summary>Lets clients ask whether what they have is still the answer (RFC 9110, section 8.8.3). The same state gives the same answer.</summary>
/// <remarks>Tags are weak: compressed or not, it is the same answer.</remarks>
static class EntityTag
{
    /// <summary>Sets the tag of an answer.</summary>
    /// <param name="context">The request, and the response that gets the headers.</param>
    /// <param name="snapshot">The state that was asked.</param>
    /// <param name="mediaType">The answer's media type.</param>
    /// <returns>Whether the client has this very answer; the status is set then, and there is nothing to send.</returns>
    public static bool IsKnown(HttpContext context, Snapshot snapshot, string mediaType)
    {
        var tag = new EntityTagHeaderValue($"\"{snapshot.Tag}-{mediaType.Replace('/', '.')}\"", isWeak: true);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
