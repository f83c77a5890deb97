using System.IO.Compression;
using System.Text;
using Talion.Extraction.Articles;
using Talion.Testing;

namespace Talion.Extraction.Tests.Articles.Feeds;

[TestClass]
public sealed class FeedTests : IDisposable
{
    const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Daily Wire</title><link>https://wire.example/</link>
            <item>
              <title>Camp &amp; village hit</title>
              <link>https://www.wire.example/world/camp-hit.html</link>
              <guid isPermaLink="false">17</guid>
              <pubDate>Thu, 12 Mar 2020 22:10:00 GMT</pubDate>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>Rockets hit a <b>camp</b> on Wednesday.</p><p>Two soldiers were killed.</p><figure><figcaption>A camp.</figcaption></figure>]]></content:encoded>
            </item>
            <item>
              <description>A drone hit a &lt;em&gt;village&lt;/em&gt;.</description>
              <dc:date>2020-03-13T08:00:00Z</dc:date>
              <dc:publisher>Other Wire</dc:publisher>
            </item>
          </channel>
        </rss>
        """;

    const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="text">Daily Wire</title>
          <entry>
            <title type="html">Camp &amp;amp; village hit</title>
            <link rel="self" href="https://wire.example/api/17"/>
            <link href="https://www.wire.example/world/camp-hit.html"/>
            <id>tag:wire.example,2020:17</id>
            <published>2020-03-12T22:10:00Z</published><updated>2020-03-14T00:00:00Z</updated>
            <summary>Short.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Rockets hit a <b>camp</b> on Wednesday.</p><p>Two soldiers were killed.</p></div></content>
          </entry>
        </feed>
        """;

    static readonly Article CampHit = new(
        "wire.example-camp-hit-d4f6860b",
        "Camp & village hit\n\nRockets hit a camp on Wednesday.\n\nTwo soldiers were killed.",
        new(2020, 3, 12),
        "Camp & village hit",
        "Daily Wire")
    { Url = "https://www.wire.example/world/camp-hit.html" };

    readonly TemporaryFolder folder = new();
    readonly List<Diagnostic> told = [];

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public void Items_of_RSS_are_articles_named_after_their_address()
    {
        var articles = Read(folder.Write("news.rss", Rss));

        Assert.AreEqual(CampHit, articles[0]);
        Assert.AreEqual(("A drone hit a village.", "Other Wire", new DateOnly(2020, 3, 13)), (articles[1].Text, articles[1].Publisher, articles[1].Published));
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void Entries_of_Atom_are_the_same_articles() => Assert.AreEqual(CampHit, Read(folder.Write("news.xml", Atom)).Single());

    [TestMethod]
    public void An_article_of_two_feeds_is_read_once()
    {
        folder.Write("a.atom", Atom);
        folder.Write("b.rss", Rss);

        Assert.HasCount(2, Read(folder.Path));
        Assert.AreEqual($"{folder["b.rss"]}, entry 1: skipped: the same as {folder["a.atom"]}, entry 1", told.Single().ToString());
    }

    [TestMethod]
    public void A_feed_is_read_from_standard_input_and_packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Atom));
        packed.Position = 0;

        Assert.AreEqual(CampHit, new ArticleReader(told.Add, packed).Read(["-"]).Single());
        Assert.AreEqual(CampHit, Read(folder.Write("news.atom.gz", packed.ToArray())).Single());
    }

    [TestMethod]
    public void What_comes_before_a_fault_is_read_and_the_fault_has_its_line()
    {
        var path = folder.Write("news.rss", Rss.Replace("<dc:date>", "<dc:data>", StringComparison.Ordinal));

        Assert.AreEqual(CampHit, Read(path).Single());
        Assert.AreEqual(DiagnosticKind.Malformed, told.Single().Kind);
        Assert.AreEqual(path + ":15", told.Single().Source);
    }

    [TestMethod]
    [DataRow("""<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel><item><title>Rockets hit a camp.</title></item></channel></rss>""", "Rockets hit a camp.")]
    [DataRow("""<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>""", null)]
    [DataRow("""<!DOCTYPE rss [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><rss><channel><item><title>&y;</title></item></channel></rss>""", null)]
    public void Document_types_are_passed_over_and_their_entities_are_faults(string feed, string? text)
    {
        var articles = Read(folder.Write("news.rss", feed));

        Assert.AreEqual(text, articles.SingleOrDefault()?.Text);
        Assert.AreEqual(text is null, told.Exists(diagnostic => diagnostic.Kind == DiagnosticKind.Malformed));
    }

    [TestMethod]
    [DataRow("<urlset><url><loc>https://wire.example/</loc></url></urlset>", DiagnosticKind.Foreign)]
    [DataRow("Rockets hit a camp.", DiagnosticKind.Malformed)]
    [DataRow("", DiagnosticKind.Empty)]
    [DataRow(" \n ", DiagnosticKind.Empty)]
    public void XML_that_is_no_feed_is_told(string text, DiagnosticKind kind)
    {
        Assert.IsEmpty(Read(folder.Write("news.xml", text)));
        Assert.AreEqual(kind, told.Single().Kind);
    }

    [TestMethod]
    public void A_page_in_XML_is_read_as_a_page()
    {
        var article = Read(folder.Write("news.xml", """
            <?xml version="1.0" encoding="windows-1252"?>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Camp hit</title></head><body><p>Rockets hit a camp on Wednesday, an official said.</p></body></html>
            """)).Single();

        Assert.AreEqual("Camp hit\n\nRockets hit a camp on Wednesday, an official said.", article.Text);
    }

    List<Article> Read(string input) => [.. new ArticleReader(told.Add).Read([input])];
}
