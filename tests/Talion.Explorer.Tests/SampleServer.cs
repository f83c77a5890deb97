using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Knowledge;
using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;
using Talion.Testing;
using Talion.Web;
using Talion.Web.Serving;

namespace Talion.Explorer.Tests;

/// <summary>A server of this process with the graph of the sample dispatches, or of the articles in the folder that the environment names.</summary>
sealed class SampleServer : IAsyncDisposable
{
    /// <summary>The environment variable with a folder of other articles to show the pages of.</summary>
    const string OtherArticles = "TALION_EXPLORER_ARTICLES";

    readonly TemporaryFolder folder;
    readonly ServedStore store;
    readonly TalionServer server;

    SampleServer(TemporaryFolder folder, ServedStore store, TalionServer server) => (this.folder, this.store, this.server) = (folder, store, server);

    public Uri Address => server.Address;

    public static string? Other => Environment.GetEnvironmentVariable(OtherArticles);

    public static async Task<SampleServer> Start()
    {
        var folder = new TemporaryFolder();
        Build(Other ?? Path.Combine(Repository.Root, "src", "Talion.Cli", "Samples"), folder.Path);
        var store = ServedStore.Open(folder.Path);
        var server = await TalionServer.Start(store, new ServerOptions { Port = 0, Log = Console.Error });
        await server.Warm();
        return new SampleServer(folder, store, server);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        store.Dispose();
        folder.Dispose();
    }

    static void Build(string articles, string store)
    {
        var lexicon = LexiconLoader.Load(OntologyFiles.Embedded);
        var settings = KnowledgeSettings.Of(lexicon) with { Backings = Backing.Load(OntologyFiles.Embedded) };
        var extractor = new Extractor(lexicon);
        using var knowledge = KnowledgeBase.OpenToWrite(store);
        foreach (var article in new ArticleReader(_ => { }).Read([articles]))
            knowledge.Add(new Report(article, extractor.Extract(article).Records), settings);
        knowledge.Resolve(settings);
    }
}
