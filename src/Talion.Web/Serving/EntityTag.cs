using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Talion.Web.Serving;

/// <summary>Lets clients ask whether what they have is still the answer (RFC 9110, section 8.8.3). The same state gives the same answer to the byte.</summary>
/// <remarks>A tag is made of the state, the media type and, since compressed bytes are other bytes, the coding.</remarks>
static class EntityTag
{
    /// <summary>Sets the tag of an answer.</summary>
    /// <param name="context">The request, and the response that gets the headers.</param>
    /// <param name="snapshot">The state that was asked.</param>
    /// <param name="mediaType">The answer's media type.</param>
    /// <returns>Whether the client has this very answer; the status is set then, and there is nothing to send.</returns>
    public static bool IsKnown(HttpContext context, Snapshot snapshot, string mediaType)
    {
        var tag = $"{snapshot.Tag}-{mediaType.Replace('/', '.')}";
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var known = context.Request.GetTypedHeaders().IfNoneMatch.FirstOrDefault(known => known == EntityTagHeaderValue.Any || IsOf(known, tag));
        if (known is null)
        {
            context.Response.OnStarting(() =>
            {
                headers.ETag = $"\"{(headers.ContentEncoding.Count == 0 ? tag : $"{tag}-{headers.ContentEncoding}")}\"";
                return Task.CompletedTask;
            });
            return false;
        }
        headers.ETag = known == EntityTagHeaderValue.Any ? $"\"{tag}\"" : known.Tag.Value;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Whether a change may go on: what the client saw is still so (RFC 9110, section 13.1).</summary>
    /// <param name="request">A request to change something.</param>
    /// <param name="snapshot">The state that would be changed.</param>
    /// <param name="exists">Whether it holds what the request is about.</param>
    public static bool Allows(HttpRequest request, Snapshot snapshot, bool exists)
    {
        var headers = request.GetTypedHeaders();
        var isMatched = headers.IfMatch.Count == 0 || headers.IfMatch.Any(tag => tag == EntityTagHeaderValue.Any ? exists : !tag.IsWeak && IsOf(tag, snapshot.Tag));
        return isMatched && !headers.IfNoneMatch.Any(tag => tag == EntityTagHeaderValue.Any ? exists : IsOf(tag, snapshot.Tag));
    }

    static bool IsOf(EntityTagHeaderValue given, string tag)
    {
        var text = given.Tag.AsSpan().Trim('"');
        return text.StartsWith(tag, StringComparison.Ordinal) && (text.Length == tag.Length || text[tag.Length] == '-');
    }
}
