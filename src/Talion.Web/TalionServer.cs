using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Talion.Web.Explorer;
using Talion.Web.GraphStore;
using Talion.Web.Health;
using Talion.Web.Limits;
using Talion.Web.Negotiation;
using Talion.Web.OpenApi;
using Talion.Web.Problems;
using Talion.Web.Protocol;
using Talion.Web.Remote;
using Talion.Web.Security;
using Talion.Web.Serving;

namespace Talion.Web;

/// <summary>Serves a store over HTTP. Nothing is read from the environment or from files but what the options say.</summary>
public sealed class TalionServer : IAsyncDisposable
{
    readonly WebApplication application;
    readonly Stopping stopping;
    readonly Evaluation evaluation;
    readonly StoreFollower follower;
    readonly RemoteEndpoints endpoints;
    readonly RemoteDocuments documents;
    readonly ExplorerPages explorer;

    TalionServer(ServedStore store, ServerOptions options)
    {
        application = Create(options);
        stopping = new Stopping(application.Lifetime, options.Limits.Stop);
        (endpoints, documents) = (new RemoteEndpoints(options), new RemoteDocuments(options));
        evaluation = new Evaluation(options, stopping, options.Services.IsEmpty ? null : endpoints.Ask);
        follower = new StoreFollower(store, options.LookInterval, options.Clock, options.Log);
        application.Use(ContentSniffing.Forbid);
        application.UseMiddleware<ProblemMiddleware>(options.Log);
        application.UseStatusCodePages(pages => explorer!.SendMissing(pages.HttpContext) ?? ProblemResponse.Send(pages.HttpContext, ProblemTranslator.Translate(pages.HttpContext.Response)));
        application.UseHostFiltering();
        application.UseResponseCompression();
        application.UseRouting();
        application.UseCors();
        new SparqlEndpoint(store, options, evaluation, documents).MapTo(application);
        new GraphStoreEndpoint(store, options, evaluation, new NodeNames()).MapTo(application);
        new HealthEndpoint(store).MapTo(application);
        OpenApiEndpoint.MapTo(application);
        explorer = new ExplorerPages(store, options, evaluation);
        explorer.MapTo(application);
    }

    /// <summary>Where the server answers, without a slash at the end.</summary>
    public Uri Address => new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts to listen.</summary>
    /// <param name="store">What to serve; stays the caller's.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="FormatException">The host is no IP address.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<TalionServer> Start(ServedStore store, ServerOptions options, CancellationToken cancellation = default)
    {
        var server = new TalionServer(store, options);
        try
        {
            await server.application.StartAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads what the pages show before anybody asks for it.</summary>
    public Task Warm() => explorer.Warm();

    /// <summary>Waits until the process is told to end, or a token is cancelled; takes no more requests then and lets those that run finish.</summary>
    public Task Run(CancellationToken cancellation) => application.WaitForShutdownAsync(cancellation);

    /// <summary>Takes no more requests and waits for those that run: to their end, or until they were told that the server stops.</summary>
    public Task Stop() => application.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        await follower.DisposeAsync();
        evaluation.Dispose();
        endpoints.Dispose();
        documents.Dispose();
        stopping.Dispose();
    }

    static WebApplication Create(ServerOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Limits.Body;
            kestrel.Limits.MaxRequestLineSize = 1 << 16;
            kestrel.Limits.MaxRequestBufferSize = 1 << 20;
            Listen(kestrel, options);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Limits.Stop + TimeSpan.FromSeconds(5));
        builder.Services.Configure<HostFilteringOptions>(hosts => (hosts.AllowedHosts, hosts.IncludeFailureMessage) = (HostNames.Of(options), false));
        builder.Services.AddRoutingCore();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => CrossOrigin.Configure(policy, options)));
        builder.Services.AddResponseCompression(compression => Compression.Configure(compression));
        return builder.Build();
    }

    static void Listen(KestrelServerOptions kestrel, ServerOptions options)
    {
        if (options.Host == "localhost")
            kestrel.ListenLocalhost(options.Port);
        else
            kestrel.Listen(IPAddress.Parse(options.Host), options.Port);
    }
}
