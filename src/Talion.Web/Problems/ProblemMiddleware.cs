using Microsoft.AspNetCore.Http;

namespace Talion.Web.Problems;

/// <summary>Turns every failure into a problem, and tells the log of those that are the server's own.</summary>
sealed class ProblemMiddleware(RequestDelegate next, TextWriter log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
        }
        catch (Exception error)
        {
            var problem = ProblemTranslator.Translate(error);
            if (ProblemTranslator.IsUnforeseen(problem))
                await log.WriteLineAsync($"{context.Request.Method} {context.Request.Path}: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
            await ProblemResponse.Send(context, problem);
        }
    }
}
