using System.Net.Http.Headers;
using Talion.Rdf.Terms;
using Talion.Testing;
using Talion.Web.Limits;
using Talion.Web.Security;
using Talion.Web.Serving;

namespace Talion.Web.Tests;

/// <summary>A server on a free port of this machine with a store of its own, and a client that asks it.</summary>
sealed class TestServer : IAsyncDisposable
{
    public const string Token = "a token of the tests";

    readonly TemporaryFolder folder;
    readonly ServedStore store;

    TestServer(TemporaryFolder folder, ServedStore store, TalionServer server)
    {
        (this.folder, this.store, Server) = (folder, store, server);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public TalionServer Server { get; }

    public ServedStore Store => store;

    public HttpClient Client { get; }

    /// <summary>Starts a server that can be written, on any free port.</summary>
    /// <param name="quads">What it holds.</param>
    /// <param name="change">Changes its options.</param>
    public static async Task<TestServer> Start(IEnumerable<Quad>? quads = null, Func<ServerOptions, ServerOptions>? change = null)
    {
        var folder = new TemporaryFolder();
        var store = ServedStore.Open(folder.Path, isWritable: true);
        using (var transaction = store.Begin())
        {
            transaction.Apply([], quads ?? []);
            transaction.Commit();
        }
        var options = new ServerOptions { Port = 0, Token = new WriteToken(Token), Limits = new ServerLimits { Stop = TimeSpan.FromSeconds(1) } };
        return new TestServer(folder, store, await TalionServer.Start(store, change?.Invoke(options) ?? options));
    }

    /// <summary>Asks with the token.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.Headers.Authorization = new("Bearer", Token);
        return Client.SendAsync(request);
    }

    /// <summary>Asks for a media type, if the answer has not the tag.</summary>
    public Task<HttpResponseMessage> Get(string path, string accept = "*/*", EntityTagHeaderValue? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(tag);
        return Client.SendAsync(request);
    }

    /// <summary>The text of a good answer.</summary>
    public async Task<string> GetText(string path, string accept = "*/*")
    {
        using var response = await Get(path, accept);
        var text = await response.Content.ReadAsStringAsync();
        Assert.IsTrue(response.IsSuccessStatusCode, text);
        return text;
    }

    /// <summary>Sends updates with the token.</summary>
    public Task<HttpResponseMessage> Update(string update) =>
        Send(new HttpRequestMessage(HttpMethod.Post, "/sparql") { Content = new StringContent(update, new MediaTypeHeaderValue("application/sparql-update")) });

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        store.Dispose();
        folder.Dispose();
    }
}
