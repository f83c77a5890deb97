using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Talion.Web.Explorer.State;
using Talion.Web.Limits;
using Talion.Web.Problems;
using Talion.Web.Serving;

namespace Talion.Web.Explorer;

/// <summary>Sends what the pages ask for, under the server's limits and with the tag of the state that was asked.</summary>
sealed class ExplorerAnswers(StateCache states, Evaluation evaluation)
{
    const string Json = "application/json";

    /// <summary>Sends a value as JSON.</summary>
    /// <param name="context">The request.</param>
    /// <param name="read">Reads the value out of the state; <see langword="null"/> where there is no such thing.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="isLasting">Whether the same state will give the same answer again; it does where nothing else is said.</param>
    public Task SendJson<T>(HttpContext context, Func<ExplorerState, T?> read, JsonTypeInfo<T> type, Predicate<ExplorerState>? isLasting = null)
        where T : class =>
        Send(context, Json, (state, stream) => JsonSerializer.Serialize(stream, read(state) ?? throw NotFound(), type), isLasting);

    /// <summary>Sends text.</summary>
    /// <param name="context">The request.</param>
    /// <param name="mediaType">The text's media type.</param>
    /// <param name="write">Writes it.</param>
    public Task SendText(HttpContext context, string mediaType, Action<ExplorerState, TextWriter> write) =>
        Send(context, mediaType, (state, stream) =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            write(state, writer);
        });

    async Task Send(HttpContext context, string mediaType, Action<ExplorerState, Stream> write, Predicate<ExplorerState>? isLasting = null)
    {
        var state = await states.Current();
        if (isLasting is not null && !isLasting(state))
            context.Response.Headers.CacheControl = "no-store";
        else if (EntityTag.IsKnown(context, state.Snapshot, mediaType))
            return;
        context.Response.ContentType = mediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{mediaType}; charset=utf-8" : mediaType;
        await evaluation.Send(context, (stream, _) => write(state, stream));
    }

    /// <summary>Nothing of the state is called so.</summary>
    public static ProblemException NotFound() => new(new Problem(StatusCodes.Status404NotFound, "Not found", "The store holds nothing of that name."));
}
