using OpenQA.Selenium;

namespace Talion.Explorer.Tests.Pages;

[TestClass]
public sealed class AskingTests
{
    static Browser Browser => ExplorerSession.Browser;

    [TestInitialize]
    public void Widen() => Browser.Resize(1280, 900);

    [TestMethod]
    public void A_query_is_written_run_and_shown_as_a_table_and_on_the_map()
    {
        Browser.Open("/ask");
        Write("PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?place ?point { ?p skos:prefLabel ?place ; geo:hasGeometry/geo:asWKT ?point }");
        Browser.Find(".yasqe_queryButton").Click();
        Browser.WaitFor(() => Browser.All(".yasr .answer tbody tr").Count > 0, "the rows");

        Browser.All(".yasr .select_map, .yasr [class*=select_map]")[0].Click();
        Browser.WaitFor(() => Browser.All(".yasr .map .circle").Count > 0, "the map");
        Assert.AreEqual("", string.Join('\n', Browser.Complaints()));
        Assert.AreEqual("", string.Join('\n', Browser.OutsideRequests()));
    }

    [TestMethod]
    public void A_question_of_the_catalogue_is_ready_in_the_editor_and_counts_become_a_chart()
    {
        Browser.Open("/ask#question=weapons-by-actor");
        Browser.WaitFor(() => Browser.All(".CodeMirror").Count > 0, "the editor");
        Browser.Find(".yasqe_queryButton").Click();
        Browser.WaitFor(() => Browser.All(".yasr .answer tbody tr").Count > 0, "the rows");

        Browser.All(".yasr [class*=select_chart]")[0].Click();
        Browser.WaitFor(() => Browser.All(".yasr .bars rect").Count > 0, "the chart");
        Assert.AreEqual("", string.Join('\n', Browser.Complaints()));
    }

    [TestMethod]
    public void A_question_is_asked_with_a_parameter_and_downloaded()
    {
        Browser.Open("/questions/casualties");
        var all = Browser.All(".answer tbody tr").Count;
        var field = Browser.Find("form.controls input[name=about]");
        field.SendKeys("rocket" + Keys.Enter);
        Browser.WaitFor(() => Browser.Page.Url.Contains("about=rocket", StringComparison.Ordinal) && Browser.All("#main:not([aria-busy]) .answer tbody tr").Count is var rows && rows > 0 && rows < all, "fewer rows");
        var rows = Browser.All(".answer tbody tr").Count;

        using var client = new HttpClient();
        var csv = client.GetStringAsync(Browser.All(".download a").First(link => link.Text == "CSV").GetDomProperty("href")).GetAwaiter().GetResult();

        Assert.IsTrue(rows > 0);
        StringAssert.StartsWith(csv, "day,attack,outcome");
        StringAssert.Contains(csv, "ocket");
    }

    static void Write(string query)
    {
        Browser.WaitFor(() => Browser.All(".CodeMirror").Count > 0, "the editor");
        ((IJavaScriptExecutor)Browser.Page).ExecuteScript("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", query);
    }
}
