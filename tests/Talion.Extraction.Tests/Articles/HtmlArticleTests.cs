using System.Text;
using Talion.Extraction.Articles;

namespace Talion.Extraction.Tests.Articles;

[TestClass]
public sealed class HtmlArticleTests
{
    const string First = "Three soldiers were killed when rockets hit a camp north of the capital, officials said on Thursday.";
    const string Second = "No group has said it fired the rockets, which the ministry called an act of terror.";

    [TestMethod]
    public void Running_text_is_kept_and_the_page_around_it_dropped()
    {
        var article = Read($"""
            <html><head><title>Camp hit by rockets | Daily Wire</title><style>p {"{}"}</style></head><body>
            <header><nav><ul><li><a href="/">Home, news, world, sport and weather of the day</a></li></ul></nav></header>
            <div class="page"><div class="story">
              <h1>Camp hit by rockets</h1><p class="byline">By Maria Lopez, who has reported from the region, in the capital</p>
              <p>{First}</p>
              <figure><img src="x"><figcaption>Soldiers stand guard at the gate, in a picture taken last year.</figcaption></figure>
              <div class="social-share">Share this, tweet this, mail this to friends and others</div>
              <aside>More on this story, with pictures, maps and the day in quotes</aside>
              <h2>Search goes on</h2>
              <p>{Second}</p>
              <div class="related-links"><p>Another camp was shelled last week, killing nine, according to police.</p></div>
              <script>var text = "Rockets, rockets, rockets, and yet more rockets";</script>
            </div></div>
            <footer><p>All rights reserved, and so on, and so forth, for ever and ever.</p></footer></body></html>
            """);

        Assert.AreEqual($"Camp hit by rockets\n\n{First}\n\nSearch goes on\n\n{Second}", article.Text);
        Assert.AreEqual("Camp hit by rockets", article.Title);
    }

    [TestMethod]
    [DataRow("""<meta property="article:published_time" content="2020-03-12T22:15:00+03:00">""")]
    [DataRow("""<meta name="pubdate" content="12 March 2020">""")]
    [DataRow("""<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"x","datePublished":"2020-03-12"}]}</script>""")]
    [DataRow("""<script type="application/ld+json">{broken</script><meta name="date" content="2020-03-12">""")]
    [DataRow("""<link rel="canonical" href="https://news.example/world/2020/03/12/camp-hit">""")]
    public void Metadata_dates_the_page(string head) =>
        Assert.AreEqual(new DateOnly(2020, 3, 12), Read($"<html><head>{head}</head><body><p>{First}</p></body></html>").Published);

    [TestMethod]
    public void A_time_element_dates_the_page() =>
        Assert.AreEqual(new DateOnly(2020, 3, 12), Read($"""<html><body><article><time datetime="2020-03-12">Thursday</time><p>{First}</p></article></body></html>""").Published);

    [TestMethod]
    public void The_outlet_and_the_headline_come_from_metadata()
    {
        var article = Read($$"""
            <html><head><meta property="og:site_name" content="Daily Wire"><meta property="og:title" content="Camp hit &amp; burnt - Daily Wire">
            </head><body><p>{{First}}</p></body></html>
            """);

        Assert.AreEqual("Daily Wire", article.Publisher);
        Assert.AreEqual("Camp hit & burnt", article.Title);
        StringAssert.StartsWith(article.Text, "Camp hit & burnt\n\n", StringComparison.Ordinal);
    }

    [TestMethod]
    public void The_longest_of_several_articles_on_a_page_is_the_one()
    {
        var article = Read($"""
            <html><body><article><p>{First}</p><p>{Second}</p></article>
            <article><p>Another camp was shelled last week, killing nine, police said.</p></article></body></html>
            """);

        Assert.AreEqual($"{First}\n\n{Second}", article.Text);
    }

    [TestMethod]
    public void Text_parted_by_double_line_breaks_falls_into_paragraphs() =>
        Assert.AreEqual($"{First}\n\n{Second}", Read($"<html><body><div id=content>{First}<br><br>{Second}</div></body></html>").Text);

    [TestMethod]
    public void Paragraphs_in_boxes_of_their_own_belong_together() =>
        Assert.AreEqual(
            $"{First}\n\n{Second}\n\n{First} Again.",
            Read($"<html><body><main><div class=b><p>{First}</p></div><div class=b><p>{Second}</p></div><div class=b><p>{First} Again.</p></div></main></body></html>").Text);

    [TestMethod]
    public void A_page_without_running_text_is_skipped()
    {
        var told = new List<Diagnostic>();

        Assert.IsEmpty(Articles("<html><body><nav><a href=x>Home</a></nav></body></html>", told));
        Assert.AreEqual("empty", told.Single().Reason);
    }

    [TestMethod]
    public void Deep_nesting_does_no_harm() =>
        Assert.AreEqual(First, Read($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 20_000))}<p>{First}</p></body></html>").Text);

    static Article Read(string html) => Articles(html, []).Single();

    static List<Article> Articles(string html, List<Diagnostic> told)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(html));
        return [.. new ArticleReader(told.Add, input).Read(["-"])];
    }
}
