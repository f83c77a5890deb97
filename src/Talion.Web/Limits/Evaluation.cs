using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Talion.Sparql.Evaluation;
using Talion.Web.Serving;

namespace Talion.Web.Limits;

/// <summary>Runs the work of requests under the server's limits: what reads on some threads, what changes on one.</summary>
sealed class Evaluation(ServerOptions options, Stopping stopping, ServiceEndpoint? service) : IDisposable
{
    readonly WorkQueue readers = new("query", options.Limits.Queries, options.Limits.Waiting, options.Limits.Deadline);
    readonly WorkQueue writer = new("update", workers: 1, options.Limits.Waiting, options.Limits.Deadline);

    /// <summary>Works an answer out and sends it while it comes.</summary>
    /// <param name="context">The request; its answer's headers are set.</param>
    /// <param name="write">Writes the answer to a stream, under the options.</param>
    public async Task Send(HttpContext context, Action<Stream, QueryOptions> write)
    {
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        using var cancellation = stopping.LinkedTo(context.RequestAborted);
        await readers.Run(
            () =>
            {
                // A client that does not read keeps a thread no longer than this.
                using var overdue = new CancellationTokenSource(options.Limits.Deadline + options.Limits.Grace);
                using var abort = overdue.Token.Register(context.Abort);
                using var stream = new HeldStream(context.Response.Body);
                write(stream, OptionsWith(cancellation.Token));
                stream.Complete();
            },
            cancellation.Token);
    }

    /// <summary>Changes data. Changes come one after the other.</summary>
    public async Task Change(HttpContext context, Action<QueryOptions> change)
    {
        using var cancellation = stopping.LinkedTo(context.RequestAborted);
        await writer.Run(() => change(OptionsWith(cancellation.Token)), cancellation.Token);
    }

    public void Dispose()
    {
        readers.Dispose();
        writer.Dispose();
    }

    QueryOptions OptionsWith(CancellationToken cancellation) => new()
    {
        Limits = new QueryLimits { Deadline = options.Limits.Deadline, Rows = options.Limits.Rows, Memory = options.Limits.Memory },
        Cancellation = cancellation,
        Service = service,
        Now = options.Clock.GetUtcNow(),
        // RAND() and UUID() of two requests are not to be the same.
        Seed = RandomNumberGenerator.GetInt32(int.MaxValue),
    };
}
