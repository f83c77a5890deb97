using Talion.Web;
using Talion.Web.Serving;

namespace Talion.Cli.Tests;

/// <summary>Asks a server in place of a store.</summary>
[TestClass]
public sealed class EndpointTests
{
    [TestMethod]
    [DataRow("query weapons-by-actor")]
    [DataRow("query casualties --set about=Taji --format json")]
    [DataRow("query - --format json")]
    [DataRow("trace Soleimani --format json")]
    [DataRow("trace Camp Taji --causes --format json")]
    public async Task A_server_with_the_stores_graphs_answers_as_the_store_does(string typed)
    {
        const string Construct = "CONSTRUCT { ?effect tal:retaliatesFor ?cause } WHERE { ?effect tal:retaliatesFor ?cause }";
        using var store = ServedStore.Open(DemoStore.Store);
        await using var server = await TalionServer.Start(store, new ServerOptions { Port = 0 });

        var there = DemoStore.Run($"{typed} --endpoint {new Uri(server.Address, "sparql")}", Construct);

        Assert.AreEqual(ExitCode.Success, there.Code, there.Error);
        Assert.AreEqual(DemoStore.Run($"{typed} --store talion-demo/store", Construct).Output, there.Output);
    }
}
