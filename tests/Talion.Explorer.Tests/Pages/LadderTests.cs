namespace Talion.Explorer.Tests.Pages;

[TestClass]
public sealed class LadderTests
{
    static Browser Browser => ExplorerSession.Browser;

    [TestInitialize]
    public void Widen() => Browser.Resize(1280, 900);

    [TestMethod]
    public void The_front_page_draws_the_ladder_of_those_who_attack_each_other_most()
    {
        Browser.Open("/");

        Assert.IsTrue(Browser.All("svg.ladder a.card.left").Count > 0 && Browser.All("svg.ladder a.card.right").Count > 0, Browser.Text);
        Assert.IsTrue(Browser.All("svg.ladder .rung").Count > 0);
    }

    [TestMethod]
    public void A_click_leads_from_the_ladder_to_an_event_and_on_to_its_sentence_in_the_article()
    {
        Browser.Open("/");
        Browser.Follow(Browser.All("svg.ladder a.card")[1]);
        StringAssert.Contains(Browser.Page.Url, "/id/event/");

        var quote = Browser.Find(".accounts blockquote").Text;
        Browser.Follow(Browser.Find(".accounts blockquote a.source"));

        StringAssert.Contains(Browser.Page.Url, "/id/article/");
        Browser.WaitFor(() => Browser.All("#main .here").Count > 0, "the sentence");
        StringAssert.Contains(quote, Browser.Run<string>("return [...document.querySelector('#main .here').cloneNode(true).childNodes].map(n => n.nodeType === 3 ? n.data : n.firstChild.data).join('').replaceAll('\\n', ' ').trim()"));
    }

    [TestMethod]
    public void Where_nothing_fits_the_page_says_so_and_offers_no_empty_files()
    {
        Browser.Open("/?type=arson&place=Atlantis");

        StringAssert.Contains(Browser.Text, "none of them between these two");
        StringAssert.Contains(Browser.Find("details.filter summary").Text, "arson, place “Atlantis”");
        Assert.AreEqual(0, Browser.All("svg.ladder a.card, .download").Count);
    }

    [TestMethod]
    public void Zooming_keeps_what_is_in_the_middle_of_the_window_there()
    {
        Browser.Resize(1280, 400);
        Browser.Open("/?one=country%2Funited-states&other=");
        Browser.Run<object?>("scrollTo({ top: 900, behavior: 'instant' }); return null");
        const string middle = "const box = document.querySelector('.ladder-sheet svg').getBoundingClientRect(); return (innerHeight / 2 - box.top) / box.height";
        var before = Browser.Run<double>(middle);
        Browser.Run<object?>("document.querySelector('button[aria-label=Larger]').click(); return null");

        Assert.AreEqual(before, Browser.Run<double>(middle), 0.01);
    }

    [TestMethod]
    public void The_address_holds_the_view()
    {
        Browser.Open("/?one=country%2Findia&other=country%2Fpakistan&type=airstrike");
        var cards = Browser.All("svg.ladder a.card").Count;
        Browser.Find("button[aria-label=Larger]").Click();
        var shared = new Uri(Browser.Page.Url).PathAndQuery;

        Browser.Open("/questions");
        Browser.Open(shared);

        StringAssert.Contains(shared, "zoom=1.25");
        Assert.AreEqual(cards, Browser.All("svg.ladder a.card").Count);
        Assert.IsTrue(Browser.All("svg.ladder a.card").All(card => card.GetDomAttribute("aria-label")!.Contains("strike", StringComparison.OrdinalIgnoreCase)));
    }
}
