using System.IO.Compression;
using System.Text;
using Talion.Extraction.Articles;
using Talion.Testing;

namespace Talion.Extraction.Tests.Articles.Warc;

[TestClass]
public sealed class WebArchiveTests : IDisposable
{
    const string Html = "HTTP/1.1 200 OK\nContent-Type: text/html";

    static readonly byte[] Page = Encoding.UTF8.GetBytes(WarcText.Page());

    static readonly Article CampHit = new(
        "wire.example-camp-hit-9855ef35",
        "Camp hit\n\nRockets hit a camp on Wednesday, an official said.\n\nTwo soldiers were killed and five wounded, the army said.",
        new(2020, 3, 12),
        "Camp hit")
    { Url = WarcText.Address, Retrieved = new(2020, 3, 14, 9, 30, 0, TimeSpan.Zero) };

    readonly TemporaryFolder folder = new();
    readonly List<Diagnostic> told = [];

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public void A_page_of_an_archive_is_an_article_with_its_address_and_the_moment_it_was_fetched() =>
        Assert.AreEqual(CampHit, Read("news.warc", WarcText.Response(WarcText.Page())).Single());

    [TestMethod]
    public void Records_of_other_types_are_passed_over_in_silence()
    {
        Assert.HasCount(1, Read("news.warc",
        [
            .. WarcText.Record("warcinfo", "application/warc-fields", "software: x\r\n"u8.ToArray()),
            .. WarcText.Record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. WarcText.Response(WarcText.Page()),
            .. WarcText.Record("metadata", "application/warc-fields", []),
        ]));
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void An_archive_is_packed_as_one_stream_or_record_by_record()
    {
        var (first, second) = (WarcText.Response(WarcText.Page()), WarcText.Response(WarcText.Page("A drone hit a village on Thursday, an official said."), "https://wire.example/2"));

        Assert.HasCount(2, Read("one.warc.gz", WarcText.Gzip([.. first, .. second])));
        Assert.HasCount(2, Read("each.warc.gz", [.. WarcText.Gzip(first), .. WarcText.Gzip(second)]));
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void A_body_is_put_together_and_unpacked_as_its_header_says()
    {
        var zlib = WarcText.Packed(Page, stream => new ZLibStream(stream, CompressionLevel.Fastest));
        var bare = WarcText.Packed(Page, stream => new DeflateStream(stream, CompressionLevel.Fastest));
        var brotli = WarcText.Packed(Page, stream => new BrotliStream(stream, CompressionLevel.Fastest));
        byte[][] records =
        [
            WarcText.Response(Html + "\nTransfer-Encoding: chunked", WarcText.Chunked(Page)),
            WarcText.Response(Html + "\nContent-Encoding: gzip", WarcText.Gzip(Page)),
            WarcText.Response(Html + "\ncontent-encoding: GZIP\nTransfer-Encoding: chunked", WarcText.Chunked(WarcText.Gzip(Page))),
            WarcText.Response(Html + "\nContent-Encoding: deflate", zlib),
            WarcText.Response(Html + "\nContent-Encoding: deflate", bare),
            WarcText.Response(Html + "\nContent-Encoding: br", brotli),
            WarcText.Response(Html + "\nContent-Encoding: deflate, gzip", WarcText.Gzip(zlib)),
        ];

        foreach (var record in records)
            Assert.AreEqual(CampHit, Read("news.warc", record).Single());
    }

    [TestMethod]
    [DataRow("Transfer-Encoding: chunked")]
    [DataRow("Content-Encoding: gzip")]
    public void A_header_that_an_archive_has_kept_without_the_coding_does_no_harm(string header) =>
        Assert.AreEqual(CampHit, Read("news.warc", WarcText.Response(Html + "\n" + header, Page)).Single());

    [TestMethod]
    public void The_servers_word_on_the_encoding_counts()
    {
        const string Paragraph = "Rockets hit a camp near Košice on Wednesday, an official said.";
        var body = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(WarcText.Page(Paragraph));

        var article = Read("news.warc", WarcText.Response(Html + "; charset=\"windows-1250\"", body)).Single();

        Assert.Contains(Paragraph, article.Text);
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void Resources_and_plain_texts_made_from_pages_are_read_too()
    {
        Assert.AreEqual(CampHit, Read("news.warc", WarcText.Record("resource", "text/html", Page)).Single());
        Assert.AreEqual("Rockets hit a camp.", Read("news.warc.wet.gz", WarcText.Gzip(WarcText.Record("conversion", "text/plain", "Rockets hit a camp."u8.ToArray()))).Single().Text);
    }

    [TestMethod]
    public void Answers_that_are_no_pages_are_told_by_their_status_or_type()
    {
        Assert.IsEmpty(Read("news.warc",
        [
            .. WarcText.Response("HTTP/1.1 404 Not Found\nContent-Type: text/html", Page),
            .. WarcText.Response("HTTP/1.1 200 OK\nContent-Type: image/png", [1, 2, 3]),
        ]));
        CollectionAssert.AreEqual((string[])["HTTP status 404", "not a page, but image/png"], told.ConvertAll(diagnostic => diagnostic.Reason));
        CollectionAssert.AreEqual((string[])[folder["news.warc"] + ", record 1", folder["news.warc"] + ", record 2"], told.ConvertAll(diagnostic => diagnostic.Source));
    }

    [TestMethod]
    public void Reading_goes_on_behind_a_broken_record()
    {
        var good = WarcText.Response(WarcText.Page());

        byte[] archive =
        [
            .. "WARC/1.1\r\nWARC-Type: response\r\n\r\nwhat is this?\r\n\r\n"u8,
            .. "stray bytes\r\nmore of them\r\n"u8,
            .. WarcText.Response(Html + "\nContent-Encoding: deflate", [1, 2, 3, 4]),
            .. good,
            .. good[..^100],
        ];

        Assert.HasCount(1, Read("news.warc", archive));
        CollectionAssert.AreEqual(
            (string[])["an archive record without a length at byte 10", "no archive record at byte 33", "broken deflate data", $"cut off at byte {archive.Length}"],
            told.ConvertAll(diagnostic => diagnostic.Reason));
    }

    [TestMethod]
    public void An_archive_is_read_from_standard_input()
    {
        using var input = new MemoryStream(WarcText.Gzip(WarcText.Response(WarcText.Page())));

        Assert.AreEqual(CampHit, new ArticleReader(told.Add, input).Read(["-"]).Single());
    }

    List<Article> Read(string name, byte[] content) => [.. new ArticleReader(told.Add).Read([folder.Write(name, content)])];
}
