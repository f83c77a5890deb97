using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;
using Talion.Testing;
using Talion.Web;
using Talion.Web.Serving;

namespace Talion.Explorer.Tests.Pages;

[TestClass]
public sealed class LargeGraphTests
{
    const int Events = 1000;

    /// <summary>Whatever fits three screens, and some.</summary>
    const int MostDrawn = 150;

    [TestMethod]
    public async Task Of_a_long_ladder_and_timeline_only_what_is_in_sight_is_drawn()
    {
        using var folder = new TemporaryFolder();
        MadeUpConflict.Build(Events, folder.Path, KnowledgeSettings.Of(LexiconLoader.Load(OntologyFiles.Embedded)));
        using var store = ServedStore.Open(folder.Path);
        await using var server = await TalionServer.Start(store, new ServerOptions { Port = 0 });
        using var browser = Browser.Start(server.Address);

        browser.Open("/");
        AssertFew(browser, "svg.ladder a.card");
        browser.Run<object?>("window.scrollTo(0, document.documentElement.scrollHeight / 2); return null");
        browser.WaitFor(() => browser.Run<long>("return Number(document.querySelector('svg.ladder [data-order]')?.dataset.order ?? -1)") > Events / 4, "the middle of the ladder");
        AssertFew(browser, "svg.ladder a.card");

        browser.Open("/timeline");
        AssertFew(browser, ".longlist > div");
        browser.Open("/map");
        browser.WaitFor(() => browser.All(".map .circle").Count > 0, "the circles");
        AssertFew(browser, ".map .circle", most: 400);
    }

    static void AssertFew(Browser browser, string shapes, int most = MostDrawn)
    {
        browser.WaitFor(() => browser.All(shapes).Count > 5, shapes);
        var count = browser.All(shapes).Count;
        Assert.IsTrue(count <= most, $"{count} {shapes}");
    }
}
