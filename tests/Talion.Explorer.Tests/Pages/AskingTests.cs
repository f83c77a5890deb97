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
    public void The_tab_key_leads_out_of_the_editor()
    {
        Browser.Open("/ask");
        Browser.WaitFor(() => Browser.All(".CodeMirror").Count > 0, "the editor");
        Browser.Run<object?>("document.querySelector('.CodeMirror').CodeMirror.focus(); return null");
        for (var presses = 0; presses < 2; presses++)
            Browser.Page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);

        Assert.IsFalse(Browser.Run<bool>("return document.activeElement.closest('.CodeMirror-lines, .CodeMirror-scroll') !== null || document.activeElement.tagName === 'TEXTAREA'"));
    }

    [TestMethod]
    [DataRow("ASK {}", "light")]
    [DataRow("ASK {}", "dark")]
    [DataRow("ASK {", "light")]
    [DataRow("ASK {", "dark")]
    public void An_answer_hinders_nobody(string query, string colours)
    {
        Browser.Prefer(colours);
        Browser.Open("/ask");
        Write(query);
        Browser.Find(".yasqe_queryButton").Click();
        Browser.WaitFor(() => Browser.All(".yasr .notice").Count > 0, "the answer");

        Assert.AreEqual("", string.Join('\n', Browser.Barriers()));
        Browser.Prefer("light");
        Browser.Complaints();
    }

    [TestMethod]
    public void A_query_that_is_not_well_formed_is_answered_in_words_that_fit_the_page()
    {
        Browser.Resize(390, 800);
        Browser.Open("/ask");
        Write("SELECT ?x WHERE { ?x a ");
        Browser.Find(".yasqe_queryButton").Click();
        Browser.WaitFor(() => Browser.All(".yasr [role=alert]").Count > 0, "the answer");

        StringAssert.Contains(Browser.Find(".yasr [role=alert]").Text, "the text ends");
        StringAssert.Contains(Browser.Find(".yasr [role=alert]").Text, "line 1, column ");
        Assert.IsFalse(Browser.Find(".yasr").Text.Contains('{', StringComparison.Ordinal));
        Assert.IsTrue(Browser.Run<long>("return document.documentElement.scrollWidth") <= 390);
        Browser.Complaints();
    }

    [TestMethod]
    public void The_address_of_a_query_that_was_run_opens_it_again()
    {
        Browser.Open("/ask");
        Write("ASK { ?nothing <urn:x> \"é & # %\" }");
        Browser.Find(".yasqe_queryButton").Click();
        Browser.WaitFor(() => Browser.Find(".yasr").Text.Contains("No.", StringComparison.Ordinal), "the answer");
        Browser.Find(".yasqe_share").Click();
        var shared = Browser.Find(".yasqe_sharePopup input").GetDomProperty("value")!;
        Assert.AreEqual(Browser.Page.Url, shared);

        Browser.Open("/questions");
        Browser.Page.Navigate().GoToUrl(new Uri(shared));
        Browser.WaitFor(() => Browser.All(".CodeMirror").Count > 0, "the editor");

        Assert.AreEqual("ASK { ?nothing <urn:x> \"é & # %\" }", Browser.Run<string>("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }

    [TestMethod]
    public void An_attack_of_an_answer_leads_to_its_page()
    {
        Browser.Open("/questions/deadliest");
        var link = Browser.Find(".answer tbody td a");
        var name = link.Text;
        Browser.Follow(link);
        Browser.WaitFor(() => Browser.Page.Url.Contains("/id/event/", StringComparison.Ordinal), "the event");
        Browser.WaitForPage();

        Assert.AreEqual(name, Browser.Find("h1").Text);
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
