using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

[TestClass]
public sealed class GraphUpdateTests
{
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => ProtocolSuites.GraphUpdates();

    /// <summary>The entries build on each other: each is run after all that come before it.</summary>
    [TestMethod]
    [DynamicData(nameof(Entries))]
    public async Task Each_exchange_leaves_the_store_as_the_next_expects_it(ManifestEntry entry)
    {
        await using var server = await TestServer.Start();
        var run = new ExchangeRun(server);
        await run.Run(GraphUpdateReader.Assumed);
        foreach (var before in Entries.Select(row => row.Value).TakeWhile(before => before.Id != entry.Id))
            await run.Run(GraphUpdateReader.Read(before), checks: false);

        await run.Run(GraphUpdateReader.Read(entry));
    }
}
