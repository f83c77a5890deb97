using Talion.Testing;

namespace Talion.Explorer.Tests.Pages;

/// <summary>What holds for all pages. Their pictures go to <c>artifacts/pages</c>, for people to look at.</summary>
[TestClass]
public sealed class EveryPageTests
{
    static readonly string Pictures = Path.Combine(Repository.Root, "artifacts", "pages");

    static Browser Browser => ExplorerSession.Browser;

    static IEnumerable<(string Name, string Address)> Pages =>
    [
        ("ladder", "/"),
        ("event", Events.Any()),
        ("article", Events.AnyArticle()),
        ("actor", Events.AnyActor()),
        ("place", Events.AnyPlace()),
        ("account", "/resource?iri=https%3A%2F%2Fw3id.org%2Ftalion%23Attack"),
        ("map", "/map"),
        ("timeline", "/timeline"),
        ("search", "/search?q=attack"),
        ("questions", "/questions"),
        ("question", "/questions/weapons-by-actor"),
        ("question-with-form", "/questions/casualties"),
        ("ask", "/ask"),
        ("disagreements", "/disagreements"),
        ("coverage", "/coverage"),
        ("downloads", "/downloads"),
        ("missing", "/id/event/nothing-of-the-kind"),
    ];

    public static IEnumerable<object[]> Views =>
        from page in (IEnumerable<string>)["ladder", "event", "article", "actor", "place", "account", "map", "timeline", "search", "questions", "question", "question-with-form", "ask", "disagreements", "coverage", "downloads", "missing"]
        from width in (IEnumerable<int>)[1280, 390]
        from colours in (IEnumerable<string>)["light", "dark"]
        select new object[] { page, width, colours };

    [TestMethod]
    [DynamicData(nameof(Views))]
    public void A_page_fits_its_width_hinders_nobody_and_complains_of_nothing(string name, int width, string colours)
    {
        Show(name, width, colours);

        var wide = Browser.Run<string>("return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'fixed' && !e.closest('.wide, .lanes, .ladder-view, .map-view, nav, svg, .CodeMirror, .unseen, .tip')).map(e => e.outerHTML.slice(0, 120)).slice(0, 5).join('\\n')");
        var barriers = Browser.Barriers();
        Photograph($"{name}-{width}-{colours}");

        Assert.AreEqual("", wide);
        Assert.AreEqual("", string.Join('\n', barriers));
        Assert.AreEqual("", string.Join('\n', Browser.OutsideRequests()));
        var complaints = Browser.Complaints().Where(line => name != "missing" || !line.Contains("404", StringComparison.Ordinal));
        Assert.AreEqual("", string.Join('\n', complaints));
    }

    [TestMethod]
    public void Every_page_is_as_wide_as_a_small_telephone()
    {
        foreach (var (name, _) in Pages)
        {
            Show(name, 360, "light");
            Assert.IsTrue(Browser.Run<long>("return document.documentElement.scrollWidth") <= 360, name);
        }
    }

    static void Show(string name, int width, string colours)
    {
        Browser.Resize(width, 900);
        Browser.Prefer(colours);
        Browser.Open(Pages.First(page => page.Name == name).Address);
        if (name == "ask")
            Browser.WaitFor(() => Browser.All(".CodeMirror").Count > 0, "the editor");
        if (name == "coverage")
            Browser.WaitFor(() => Browser.All("#passed-over .chip").Count > 0, "what was passed over");
    }

    static void Photograph(string name)
    {
        Directory.CreateDirectory(Pictures);
        File.WriteAllBytes(Path.Combine(Pictures, $"{name}.png"), Browser.Photograph());
    }
}
