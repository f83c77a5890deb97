using OpenQA.Selenium;

namespace Talion.Explorer.Tests.Pages;

/// <summary>What a reader does on the pages, step by step.</summary>
[TestClass]
public sealed class ReadingTests
{
    static Browser Browser => ExplorerSession.Browser;

    [TestInitialize]
    public void Widen() => Browser.Resize(1280, 900);

    [TestMethod]
    public void An_event_shows_its_figures_side_by_side_and_marks_those_that_contradict_each_other()
    {
        Browser.Open("/disagreements");
        Browser.Follow(Browser.Find("main section h2 a"));

        Assert.IsTrue(Browser.All(".figures li.contradicted").Count > 1);
        Assert.IsTrue(Browser.All(".figures li blockquote a.source").Count > 1);
        StringAssert.Contains(Browser.Text, "Cannot hold with");
    }

    [TestMethod]
    public void Words_of_an_article_say_what_became_of_them()
    {
        Browser.Open(Events.AnyArticle());
        var mark = Browser.Find(".text a.mark.trigger");
        Browser.Page.SwitchTo().ActiveElement();
        Browser.Run<object?>("document.querySelector('.text a.mark.trigger').focus(); return null");

        StringAssert.Contains(mark.FindElement(By.CssSelector(".tip")).Text, "Tells:");
        Browser.Follow(mark);
        StringAssert.Contains(Browser.Page.Url, "/id/event/");
    }

    [TestMethod]
    public void What_marked_words_say_stays_within_a_small_page()
    {
        Browser.Resize(360, 700);
        Browser.Open(Events.AnyArticle());

        var outside = Browser.Run<string>("""
            return [...document.querySelectorAll('a.mark')].filter(mark => {
              mark.focus();
              const box = mark.querySelector('.tip').getBoundingClientRect();
              return box.width === 0 || box.left < 0 || box.right > innerWidth;
            }).map(mark => mark.textContent).join('\n')
            """);

        Assert.AreEqual("", outside);
    }

    [TestMethod]
    public void What_the_graph_says_of_a_class_is_told_by_names()
    {
        Browser.Open("/resource?iri=https%3A%2F%2Fw3id.org%2Ftalion%23Attack");

        Assert.IsTrue(Browser.All("main td a").Count > 10);
        Assert.IsFalse(Browser.Text.Contains("event/", StringComparison.Ordinal), Browser.Text);
    }

    [TestMethod]
    public void The_search_is_reached_and_walked_by_keyboard()
    {
        Browser.Open("/coverage");
        var label = Events.Get("/api/overview").GetProperty("belligerents")[0].GetProperty("label").GetString()!;
        var body = Browser.Find("body");
        body.SendKeys("/");
        var search = Browser.Page.SwitchTo().ActiveElement();
        search.SendKeys(label + Keys.Enter);
        Browser.WaitFor(() => Browser.Page.Url.Contains("/search?q=", StringComparison.Ordinal), "the search");
        Browser.WaitForPage();

        Browser.Run<object?>("document.querySelector('.masthead input').focus(); return null");
        Browser.Page.SwitchTo().ActiveElement().SendKeys(Keys.Down);
        var first = Browser.Page.SwitchTo().ActiveElement();
        first.SendKeys(Keys.Enter);
        Browser.WaitFor(() => Browser.Page.Url.Contains("/id/", StringComparison.Ordinal), "what was found");
        Browser.WaitForPage();

        StringAssert.Contains(Browser.Find("h1").Text, label);
    }

    [TestMethod]
    public void A_click_on_the_map_tells_what_happened_there()
    {
        Browser.Open("/map");
        Browser.WaitFor(() => Browser.All(".map .circle").Count > 0, "the circles");
        Browser.Run<object?>("document.querySelector('.map .circle').focus(); return null");
        Browser.Page.SwitchTo().ActiveElement().SendKeys(Keys.Enter);

        Browser.WaitFor(() => Browser.All(".chosen .events a").Count > 0, "the events of the place");
        Browser.Follow(Browser.Find(".chosen .events a"));
        StringAssert.Contains(Browser.Page.Url, "/id/event/");
    }

    [TestMethod]
    public void The_time_slider_leaves_on_the_map_what_was_in_the_period_and_writes_it_into_the_address()
    {
        Browser.Open("/map");
        var before = Browser.Find(".lede").Text;
        Browser.Run<object?>("const from = document.querySelectorAll('.period input')[0]; from.value = Math.round(from.max * 0.9); from.dispatchEvent(new Event('input')); return null");

        Assert.AreNotEqual(before, Browser.Find(".lede").Text);
        Browser.WaitFor(() => Browser.Page.Url.Contains("from=", StringComparison.Ordinal), "the address");
        var (narrowed, shared) = (Browser.Find(".lede").Text, new Uri(Browser.Page.Url).PathAndQuery);
        Browser.Open(shared);
        Assert.AreEqual(narrowed, Browser.Find(".lede").Text);
    }

    [TestMethod]
    public void A_filter_keeps_the_period_that_the_slider_has_chosen()
    {
        Browser.Open("/timeline");
        Browser.Run<object?>("const from = document.querySelectorAll('.period input')[0]; from.value = Math.round(from.max * 0.1); from.dispatchEvent(new Event('input')); return null");
        Browser.WaitFor(() => Browser.Page.Url.Contains("from=", StringComparison.Ordinal), "the address");
        Browser.Run<object?>("const type = document.querySelector('select[name=type]'); type.closest('details').open = true; type.focus(); type.value = 'airstrike'; type.dispatchEvent(new Event('change', { bubbles: true })); return null");
        Browser.WaitFor(() => Browser.Page.Url.Contains("type=airstrike", StringComparison.Ordinal), "the filter");

        StringAssert.Contains(Browser.Page.Url, "from=");
        Browser.WaitFor(() => Browser.Run<string>("return document.activeElement.name ?? ''") == "type", "whoever filters to stay where they were");
    }

    [TestMethod]
    public void Who_goes_back_comes_to_where_the_page_was_left()
    {
        Browser.Open("/timeline");
        Browser.Run<object?>("scrollTo({ top: 1200, behavior: 'instant' }); return null");
        Browser.WaitFor(() => Browser.Run<string>("return String(history.state?.top)") == "1200", "the place to be kept");
        Browser.Follow(Browser.All(".longlist a")[20]);
        Assert.AreEqual(0, Browser.Run<long>("return Math.round(scrollY)"));
        Browser.Page.Navigate().Back();
        Browser.WaitFor(() => Browser.Page.Url.EndsWith("/timeline", StringComparison.Ordinal) && Browser.All("#main:not([aria-busy]) .longlist a").Count > 0, "the timeline");

        Assert.AreEqual(1200, Browser.Run<long>("return Math.round(scrollY)"));
    }

    [TestMethod]
    public void The_ladder_is_walked_by_arrow_keys()
    {
        Browser.Open("/");
        Browser.Run<object?>("document.querySelector('svg.ladder a.card').focus(); return null");
        Browser.Page.SwitchTo().ActiveElement().SendKeys(Keys.Down);

        Assert.AreEqual("1", Browser.Run<string>("return document.activeElement.parentElement.dataset.order"));
    }

    [TestMethod]
    [DataRow("/", "a.card")]
    [DataRow("/map", "button.circle")]
    [DataRow("/timeline", ".longlist a")]
    [DataRow("/disagreements", "blockquote a")]
    public void The_tab_key_leads_over_the_head_of_the_page_to_what_it_shows_and_all_of_it_has_a_name(string page, string shown)
    {
        Browser.Open(page);
        Browser.WaitFor(() => Browser.All(shown).Count > 0, "what is shown");
        var reached = new List<string>();
        for (var presses = 0; presses < 80 && !reached.Exists(each => each.StartsWith(shown, StringComparison.Ordinal)); presses++)
        {
            Browser.Page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);
            reached.Add(Browser.Run<string>($"const at = document.activeElement; return (at.matches('{shown}') ? '{shown} ' : '') + (at.getAttribute('aria-label') || at.textContent || at.labels?.[0]?.textContent || '')"));
        }

        Assert.AreEqual("Skip to the page", reached[0]);
        Assert.IsTrue(reached.Contains("Map") && reached.Contains("Dark colours"), string.Join('\n', reached));
        StringAssert.StartsWith(reached[^1], shown, string.Join('\n', reached));
        Assert.IsTrue(reached.TrueForAll(name => name.Trim().Length > 0), string.Join('\n', reached));
    }

    [TestMethod]
    public void Dark_is_chosen_by_a_button_and_kept()
    {
        Browser.Prefer("light");
        Browser.Open("/coverage");
        Browser.Find("button.theme").Click();
        Browser.Open("/questions");

        Assert.AreEqual("dark", Browser.Run<string>("return document.documentElement.dataset.theme"));
        Browser.Find("button.theme").Click();
        Assert.AreEqual("light", Browser.Run<string>("return document.documentElement.dataset.theme"));
    }

    [TestMethod]
    [DataRow("/", "PNG", "image/png")]
    [DataRow("/map", "PNG", "image/png")]
    [DataRow("/map", "SVG", "image/svg+xml")]
    [DataRow("/timeline", "PNG", "image/png")]
    [DataRow("/timeline", "SVG", "image/svg+xml")]
    public void What_is_drawn_is_saved_as_a_picture(string page, string button, string type)
    {
        Browser.Open(page);
        Browser.WaitFor(() => Browser.All(".download button").Count > 0, "the button");
        Browser.Run<object?>($$"""
            const make = URL.createObjectURL;
            URL.createObjectURL = points => {
              if (points.type === '{{type}}') window.saved = points.size > 5000;
              return make(points);
            };
            [...document.querySelectorAll('.download button')].find(each => each.textContent === '{{button}}').click();
            return null
            """);

        Browser.WaitFor(() => Browser.Run<object?>("return window.saved ?? null") is not null, "the picture");
        Assert.IsTrue(Browser.Run<bool>("return window.saved"));
    }
}
