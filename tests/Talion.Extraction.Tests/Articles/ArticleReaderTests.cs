using System.Text;
using Talion.Extraction.Articles;
using Talion.Testing;

namespace Talion.Extraction.Tests.Articles;

[TestClass]
public sealed class ArticleReaderTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly List<Diagnostic> told = [];

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public void A_file_is_an_article_named_after_it()
    {
        var path = folder.Write("003_f96870468a0a20b2.txt", "Rockets hit a camp.\r\n");

        var article = Read(path).Single();

        Assert.AreEqual(new Article("003_f96870468a0a20b2", "Rockets hit a camp.\n"), article);
    }

    [TestMethod]
    public void A_folder_is_read_with_its_folders_in_ordinal_order()
    {
        foreach (var name in (string[])["b.txt", "a/z.txt", "B.txt", "a/a.txt", ".hidden/x.txt", ".x.txt"])
            folder.Write(name, name);

        CollectionAssert.AreEqual((string[])["B", "a", "z", "b"], Ids(folder.Path));
    }

    [TestMethod]
    public void A_manifest_dates_and_titles_the_files_beside_and_below_it_and_is_no_article()
    {
        folder.Write("one.txt", "Rockets hit a camp.");
        folder.Write("sub/two.txt", "Rockets hit a camp again.");
        folder.Write("manifest.jsonl", """
            {"file":"one.txt","published":"2020-03-12","title":"Camp hit","publisher":"Daily Wire"}
            {"file":"sub/two.txt","published":"2020-03-15"}
            """);

        var articles = Read(folder.Path);

        Assert.AreEqual(new Article("one", "Rockets hit a camp.", new(2020, 3, 12), "Camp hit", "Daily Wire"), articles[0]);
        Assert.AreEqual(new DateOnly(2020, 3, 15), articles[1].Published);
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void A_manifest_speaks_for_a_single_file_and_for_a_pattern_too()
    {
        folder.Write("one.txt", "Rockets hit a camp.");
        folder.Write("manifest.jsonl", """{"file":"one.txt","published":"2020-03-12"}""");

        Assert.AreEqual(new DateOnly(2020, 3, 12), Read(folder["one.txt"]).Single().Published);
        Assert.AreEqual(new DateOnly(2020, 3, 12), Read(folder["*.txt"]).Single().Published);
        Assert.HasCount(1, Read(folder["one.txt"], folder["manifest.jsonl"]));
    }

    [TestMethod]
    public void A_bad_line_of_a_manifest_costs_only_itself()
    {
        folder.Write("one.txt", "Rockets hit a camp.");
        folder.Write("manifest.jsonl", "{\"file\":\n[1]\n{\"title\":\"none\"}\n{\"file\":\"one.txt\",\"published\":\"2020-03-12\"}\n");

        Assert.AreEqual(new DateOnly(2020, 3, 12), Read(folder.Path).Single().Published);
        CollectionAssert.AreEqual(
            (string[])[folder["manifest.jsonl:1"], folder["manifest.jsonl:2"], folder["manifest.jsonl:3"]], told.ConvertAll(d => d.Source));
    }

    [TestMethod]
    [DataRow("Title: Camp hit\nDate: 12 March 2020\nSource: Daily Wire\n\nRockets hit a camp.")]
    [DataRow("---\ntitle: \"Camp hit\"\npublished: 2020-03-12\npublisher: Daily Wire\ntags: [a, b]\n---\n\nRockets hit a camp.")]
    public void Front_matter_gives_the_metadata_and_is_no_text(string text)
    {
        var path = folder.Write("one.txt", text);

        Assert.AreEqual(new Article("one", "Rockets hit a camp.", new(2020, 3, 12), "Camp hit", "Daily Wire"), Read(path).Single());
    }

    [TestMethod]
    [DataRow("Note: nothing here is metadata.\n\nRockets hit a camp.")]
    [DataRow("Date: not before a blank line\nRockets hit a camp.")]
    [DataRow("---\n\nRockets hit a camp.")]
    public void What_only_looks_like_front_matter_stays_text(string text) =>
        Assert.AreEqual(text, Read(folder.Write("one.txt", text)).Single().Text);

    [TestMethod]
    public void Lines_of_a_JSONL_file_are_articles_and_a_bad_one_costs_only_itself()
    {
        var path = folder.Write("many.jsonl", """
            {"id":"a","title":"Camp hit","published":"2020-03-12","publisher":"Daily Wire","text":"Rockets hit a camp."}
            {"id":"b","text":
            ["no object"]
            {"id":"c"}

            {"text":"No name.","published":"2020-03-13"}
            {"id":"d","text":"half a pair \ud83d","published":"2020-03-13"}
            """);

        var articles = Read(path);

        Assert.AreEqual(new Article("a", "Rockets hit a camp.", new(2020, 3, 12), "Camp hit", "Daily Wire"), articles[0]);
        CollectionAssert.AreEqual((string[])["a", "many-6"], articles.ConvertAll(a => a.Id));
        CollectionAssert.AreEqual((string[])[path + ":2", path + ":3", path + ":4", path + ":7"], told.ConvertAll(d => d.Source));
    }

    [TestMethod]
    public void Binary_empty_and_foreign_files_are_skipped_with_the_reason()
    {
        folder.Write("a.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0, 5]);
        folder.Write("b.txt", "");
        folder.Write("c.txt", " \n\t\r\n");
        folder.Write("d.pdf", "%PDF-1.4");
        folder.Write("e.jsonl", "");

        Assert.IsEmpty(Read(folder.Path));
        CollectionAssert.AreEqual(
            (string[])["binary, not text", "empty", "empty", "not a kind of file that is read (.txt .md .html .jsonl .xml .rss .atom .warc, each also with .gz)", "empty"], told.ConvertAll(d => d.Reason));
        Assert.IsTrue(told.TrueForAll(d => d.Skipped));
    }

    [TestMethod]
    public void Every_usual_encoding_is_read()
    {
        const string Text = "ERBIL, March 12, 2020 (Daily Wire) - The “base” at Erbīl was hit.";
        Encoding[] encodings = [new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];
        for (var i = 0; i < encodings.Length; i++)
            folder.Write($"{i}.txt", [.. encodings[i].Preamble, .. encodings[i].GetBytes(Text + i)]);
        folder.Write("5.txt", Encoding.Unicode.GetBytes(Text + 5));
        folder.Write("6.txt", Encoding.Latin1.GetBytes(Text.Replace('“', '\x93').Replace('”', '\x94').Replace('ī', 'é') + 6));

        var texts = Read(folder.Path).ConvertAll(a => a.Text);

        CollectionAssert.AreEqual(Enumerable.Range(0, 6).Select(i => Text + i).Append(Text.Replace('ī', 'é') + 6).ToList(), texts);
        CollectionAssert.AreEqual((string[])["no byte order mark, read as UTF-16", "not UTF-8, read as windows-1252"], told.ConvertAll(d => d.Reason));
    }

    [TestMethod]
    public void An_id_is_given_out_once_and_nothing_is_lost()
    {
        folder.Write("a/1.txt", "One.");
        folder.Write("b/1.txt", "Another.");
        folder.Write("c/1.txt", "One.");

        var ids = Ids(folder.Path, folder["a/1.txt"]);

        Assert.AreEqual("1", ids[0]);
        StringAssert.StartsWith(ids[1], "1-", StringComparison.Ordinal);
        Assert.HasCount(2, ids);
        Assert.AreEqual($"the same as {folder["a/1.txt"]}", told.Single(d => d.Skipped).Reason);
    }

    [TestMethod]
    public void An_article_without_a_date_says_so()
    {
        var path = folder.Write("one.txt", "Rockets hit a camp on Monday.");

        Assert.IsNull(Read(path).Single().Published);
        Assert.AreEqual((path, DiagnosticKind.Undated, false), (told.Single().Source, told.Single().Kind, told.Single().Skipped));
    }

    [TestMethod]
    public void An_input_that_is_not_there_is_the_callers_mistake() =>
        Assert.ThrowsExactly<FileNotFoundException>(() => Read(folder["none.txt"]));

    [TestMethod]
    [DataRow("Rockets hit a camp.", "stdin")]
    [DataRow("<html><body><p>Rockets hit a camp, officials in the capital said.</p></body></html>", "stdin")]
    [DataRow("{\"id\":\"x\",\"text\":\"Rockets hit a camp.\"}", "x")]
    public void Standard_input_may_be_text_a_page_or_JSON_lines(string content, string id)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(content));

        var article = new ArticleReader(told.Add, input).Read(["-"]).Single();

        Assert.AreEqual(id, article.Id);
        StringAssert.StartsWith(article.Text, "Rockets hit a camp", StringComparison.Ordinal);
    }

    List<Article> Read(params string[] inputs) => [.. new ArticleReader(told.Add).Read(inputs)];

    List<string> Ids(params string[] inputs) => Read(inputs).ConvertAll(a => a.Id);
}
