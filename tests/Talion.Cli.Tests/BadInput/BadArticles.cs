using System.Collections;
using System.Text;
using Talion.Extraction.Articles;
using static Talion.Cli.Tests.BadInput.Bytes;
using static Talion.Extraction.Articles.DiagnosticKind;

namespace Talion.Cli.Tests.BadInput;

/// <summary>Files that are no articles. To add one is to add a line: name, what is told of it, where the fault is said to be, content.</summary>
sealed class BadArticles : IEnumerable<BadArticle>
{
    const string Good = "Rockets hit a camp near Baghdad on Wednesday, killing two soldiers.";

    readonly List<BadArticle> files = [];

    public static BadArticles All { get; } = new()
    {
        // Nothing, or next to nothing.
        { "empty.txt", Empty, "", "" },
        { "empty.html", Empty, "", "" },
        { "empty.jsonl", Empty, "", "" },
        { "empty.rss", Empty, "", "" },
        { "empty.warc", Empty, "", "" },
        { "empty.txt.gz", Empty, "", "" },
        { "packed-nothing.txt.gz", Empty, "", () => Gzip([]) },
        { "packed-nothing.jsonl.gz", Empty, "", () => Gzip([]) },
        { "packed-nothing.warc.gz", Empty, "", () => Gzip([]) },
        { "packed-nothing.xml.gz", Empty, "", () => Gzip([]) },
        { "blanks.txt", Empty, "", " \t\r\n\u00A0\u2003\u2028\n" },
        { "mark.txt", Empty, "", () => [0xEF, 0xBB, 0xBF] },
        { "marks.txt", Empty, "", "\uFEFF\uFEFF \uFEFF" },
        { "mark-utf16.txt", Empty, "", () => [0xFF, 0xFE] },
        { "mark-utf32.txt", Empty, "", () => [0xFF, 0xFE, 0, 0] },
        { "front-matter-alone.txt", Empty, "", "---\ntitle: Camp hit\ndate: 2020-03-12\n---\n" },
        { "page-without-text.html", Empty, "", "<html><body><nav>Home</nav><script>var x = 'Rockets hit a camp';</script></body></html>" },
        { "page-without-body.html", Empty, "", "<!doctype html><title>" },
        { "frames.html", Empty, "", "<html><frameset><frame src='x'></frameset></html>" },
        { "comment.html", Empty, "", "<!-- Rockets hit a camp." },
        { "deep-without-text.html", Empty, "", () => Utf8(Repeat("<div>", 200_000)) },
        { "deep-tables.html", Empty, "", () => Utf8(Repeat("<table><tr><td>", 100_000)) },
        { "endless-script.html", Empty, "", () => Utf8(Repeat("<script>", 1_000_000)) },
        { "endless-comment.html", Empty, "", () => Utf8(Repeat("<!--", 1_000_000)) },
        { "endless-attribute.html", Empty, "", () => Utf8($"<p title=\"{Repeat("<p>", 500_000)}") },
        { "ten-million-paragraphs.html", Malformed, "", () => Utf8(Repeat("<p>", 10_000_000)) },
        { "formatting-without-end.html", Malformed, "", () => Utf8(string.Concat(Enumerable.Range(0, 5000).Select(i => $"<b id={i}>")) + Repeat("<p>Rockets, they said, and drones.", 100_000)) },
        { "blank-text.jsonl", Empty, ":1", """{"text":" "}""" },

        // Bytes that are no text.
        { "elf.txt", Binary, "", () => [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0] },
        { "png.txt", Binary, "", () => Latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0002\0\0\0\u0001") },
        { "jpeg.html", Binary, "", () => Latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0") },
        { "zip.txt", Binary, "", () => Latin("PK\u0003\u0004\u0014\0\0\0\b\0\0\0!\0\u00B7") },
        { "sqlite.txt", Binary, "", () => Latin("SQLite format 3\0\u0010\0\u0001\u0001\0@  \0\0\0\u0001\0\0") },
        { "noise.txt", Binary, "", () => Noise(4000) },
        { "noise.html", Binary, "", () => Noise(4001) },
        { "noise.md", Binary, "", () => Noise(50_000) },
        { "noise.xml", Binary, "", () => Noise(4002) },
        { "packed-noise.txt.gz", Binary, "", () => Gzip(Noise(4003)) },
        { "nul.txt", Binary, "", "\0" },
        { "nuls.txt", Binary, "", () => new byte[100_000] },
        { "nul-in-text.txt", Binary, "", $"{Dateline}{Good}\0" },
        { "nul-in-page.html", Binary, "", $"<html><body><p>{Good}\0</p></body></html>" },
        { "controls.txt", Binary, "", () => [.. Enumerable.Range(0, 1000).Select(i => (byte)(i % 8 + 1))] },
        { "controls-behind-mark.txt", Binary, "", () => Join([0xEF, 0xBB, 0xBF], [.. Enumerable.Repeat((byte)2, 100)]) },
        { "nul.jsonl", Binary, ":1", "\0\0\0" },
        { "nul-in-line.jsonl", Binary, ":1", $"{{\"text\":\"{Good}\0\"}}" },
        { "binary-page.warc", Binary, ", record 1", () => Answer("", Noise(3000)) },

        // Encodings that are not what they seem.
        { "cut-off-utf8.txt", GuessedEncoding, "", () => Utf8($"{Dateline}{Good} Erbīl")[..^2] },
        { "overlong-utf8.txt", GuessedEncoding, "", () => Join(Utf8(Dateline + Good), [0xC0, 0xAF]) },
        { "surrogate-in-utf8.txt", GuessedEncoding, "", () => Join(Utf8(Dateline + Good), [0xED, 0xA0, 0x80]) },
        { "lone-continuation.txt", GuessedEncoding, "", () => Join(Utf8(Dateline + Good), [0x80, 0xBF]) },
        { "beyond-unicode.txt", GuessedEncoding, "", () => Join(Utf8(Dateline + Good), [0xF4, 0x90, 0x80, 0x80]) },
        { "latin.txt", GuessedEncoding, "", () => Latin($"{Dateline}{Good} Café.") },
        { "latin.html", GuessedEncoding, "", () => Latin(Page("<p>Café owners saw it, they told the agency.</p>")) },
        { "latin.rss", GuessedEncoding, "", () => Latin(Feed($"<title>{Dateline}Café hit.</title>")) },
        { "declared-and-wrong.html", GuessedEncoding, "", () => Latin("<meta charset=utf-8>" + Page("<p>Café owners saw it, they told the agency.</p>")) },
        { "declared-and-unknown.html", GuessedEncoding, "", () => Latin("<meta charset=klingon>" + Page("<p>Café owners saw it, they told the agency.</p>")) },
        { "unmarked-utf16.txt", GuessedEncoding, "", () => Encoding.Unicode.GetBytes(Dateline + Good) },
        { "unmarked-utf16-big.txt", GuessedEncoding, "", () => Encoding.BigEndianUnicode.GetBytes(Dateline + Good) },
        { "latin-line.jsonl", GuessedEncoding, ":1", () => Latin($"{{\"published\":\"2020-03-12\",\"text\":\"{Good} Café.\"}}") },
        { "unknown-charset.warc", GuessedEncoding, ", record 1", () => Warc("", Latin($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=klingon\r\n\r\n{Page("<p>Café owners saw it, they told the agency.</p>")}")) },

        // More than an article can be.
        { "50-MB-on-one-line.txt", TooLarge, "", () => Utf8(Repeat("x", 50_000_000)) },
        { "50-MB-on-one-line.html", TooLarge, "", () => Utf8(Repeat("<b>", 17_000_000)) },
        { "50-MB-on-one-line.jsonl", TooLarge, ":1", () => Utf8($"{{\"text\":\"{Repeat("x", 50_000_000)}\"}}") },
        { "50-MB-on-one-line.xml", TooLarge, "", () => Utf8($"<rss>{Repeat("x", 50_000_000)}</rss>") },
        { "50-MB-record.warc", TooLarge, ", record 1", () => Answer("", Utf8(Repeat("x", 50_000_000))) },
        { "50-MB-behind-a-good-line.jsonl", TooLarge, ":2", () => Utf8($"{{\"text\":\"{Dateline}{Good}\"}}\n{Repeat("[", 50_000_000)}\n") },
        { "3-MB-of-text.txt", TooLarge, "", () => Utf8(Repeat($"{Good} ", 45_000)) },
        { "3-MB-of-line.jsonl", TooLarge, ":1", () => Utf8($"{{\"text\":\"{Repeat("Rockets. ", 350_000)}\"}}") },
        { "3-MB-of-page.html", TooLarge, "", () => Utf8(Page($"<p>{Repeat("Rockets, they said. ", 150_000)}</p>")) },
        { "3-MB-of-feed.rss", TooLarge, ", entry 1", () => Utf8(Feed($"<description>{Repeat("Rockets. ", 350_000)}</description>")) },
        { "bomb.txt.gz", TooLarge, "", () => GzipBomb(300) },
        { "bomb.html.gz", TooLarge, "", () => GzipBomb(300, '<') },
        { "bomb.xml.gz", TooLarge, "", () => GzipBomb(300, ' ') },
        { "bomb.jsonl.gz", Malformed, "", () => GzipBomb(300, '\n') },
        { "bomb-of-one-line.jsonl.gz", Malformed, "", () => GzipBomb(300, '[') },
        { "bomb.warc.gz", Malformed, "", () => GzipBomb(300) },
        { "bomb-in-record.warc", Malformed, ", record 1", () => Answer("Content-Encoding: gzip\r\n", GzipBomb(300, 'x')) },
        { "bomb-in-bomb.warc", Malformed, ", record 1", () => Answer("Content-Encoding: gzip, gzip\r\n", Gzip(GzipBomb(300, 'x'))) },

        // Broken lines.
        { "cut-off.jsonl", Malformed, ":1", """{"text":"Rockets hit""" },
        { "broken-in-the-middle.jsonl", Malformed, ":2", $$"""
            {"text":"{{Dateline}}{{Good}}"}
            {"text":"Rockets hit a camp.",,}
            {"text":"{{Dateline}}A drone hit a village near Baghdad on Wednesday."}
            """ },
        { "array.jsonl", Malformed, ":1", """["Rockets hit a camp."]""" },
        { "number.jsonl", Malformed, ":1", "17" },
        { "null.jsonl", Malformed, ":1", "null" },
        { "word.jsonl", Malformed, ":1", "Rockets hit a camp." },
        { "two-objects-on-a-line.jsonl", Malformed, ":1", """{"text":"a"}{"text":"b"}""" },
        { "single-quotes.jsonl", Malformed, ":1", "{'text':'Rockets hit a camp.'}" },
        { "comment.jsonl", Malformed, ":1", "{\"text\":\"Rockets hit a camp.\"} // seen" },
        { "trailing-comma.jsonl", Malformed, ":1", """{"text":"Rockets hit a camp.",}""" },
        { "half-a-pair.jsonl", Malformed, ":1", """{"text":"Rockets \ud83d hit a camp."}""" },
        { "other-half-of-a-pair.jsonl", Malformed, ":1", """{"text":"Rockets \ude00 hit a camp."}""" },
        { "half-a-pair-in-a-name.jsonl", Malformed, ":1", """{"te\ud83dxt":"Rockets hit a camp."}""" },
        { "tab-in-string.jsonl", Malformed, ":1", "{\"text\":\"Rockets\thit a camp.\"}" },
        { "bad-escape.jsonl", Malformed, ":1", """{"text":"Rockets \x41 hit a camp."}""" },
        { "deep-arrays.jsonl", Malformed, ":1", () => Utf8($"{{\"text\":{Repeat("[", 100_000)}{Repeat("]", 100_000)}}}") },
        { "deep-objects.jsonl", Malformed, ":1", () => Utf8(Repeat("{\"text\":", 100_000)) },
        { "infinite.jsonl", Malformed, ":1", """{"text":"Rockets hit a camp.","n":Infinity}""" },
        { "no-text.jsonl", NoArticle, ":1", """{"id":"a","title":"Camp hit"}""" },
        { "text-of-another-kind.jsonl", NoArticle, ":1", """{"text":["Rockets hit a camp."]}""" },
        { "null-text.jsonl", NoArticle, ":1", """{"text":null}""" },
        { "text-in-capitals.jsonl", NoArticle, ":1", """{"TEXT":"Rockets hit a camp."}""" },
        { "empty-object.jsonl", NoArticle, ":1", "{}" },
        { "a-line-twice.jsonl", Repeated, ":2", $$"""
            {"id":"a","text":"{{Dateline}}{{Good}}"}
            {"id":"a","text":"{{Dateline}}{{Good}}"}
            """ },
        { "an-id-twice.jsonl", TakenId, ":2", $$"""
            {"id":"b","text":"{{Dateline}}{{Good}}"}
            {"id":"b","text":"{{Dateline}}A drone hit a village."}
            """ },
        { "mended-id.jsonl", TakenId, ":2", $$"""
            {"id":"e\u0301","text":"{{Dateline}}{{Good}}"}
            {"id":"\u00e9","text":"{{Dateline}}A drone hit a village."}
            """ },

        // Dates that are none.
        { "thirteenth-month.jsonl", UnclearDate, ":1", Dated("2020-13-12") },
        { "thirtieth-of-february.jsonl", UnclearDate, ":1", Dated("2020-02-30") },
        { "day-or-month.jsonl", UnclearDate, ":1", Dated("03/04/2020") },
        { "year-zero.jsonl", UnclearDate, ":1", Dated("0000-01-01") },
        { "year-twelve-thousand.jsonl", UnclearDate, ":1", Dated("12020-01-01") },
        { "yesterday.jsonl", UnclearDate, ":1", Dated("yesterday") },
        { "a-book-of-a-date.jsonl", UnclearDate, ":1", () => Utf8(Dated(Repeat("1 ", 100_000))) },
        { "seconds-since-1970.jsonl", UnclearDate, ":1", Dated("1583971200") },
        { "no-date.txt", Undated, "", Good },
        { "no-date.html", Undated, "", $"<p>{Good} {Good}</p>" },
        { "no-date.rss", Undated, ", entry 1", Feed($"<title>{Good}</title>") },

        // Broken feeds.
        { "no-xml.rss", Malformed, ":1", "Rockets hit a camp." },
        { "cut-off.rss", Malformed, ":1", "<rss><channel><item><title>Rockets" },
        { "crossed.atom", Malformed, ":2", "<feed><entry>\n<title>Rockets</entry></title></feed>" },
        { "two-roots.xml", Malformed, ":1", "<rss></rss><rss></rss>" },
        { "no-quotes.xml", Malformed, ":1", "<rss version=2.0></rss>" },
        { "ampersand.rss", Malformed, ":1", Feed("<title>Camp & village</title>") },
        { "unknown-prefix.rss", Malformed, ":1", Feed("<content:encoded>Rockets</content:encoded>") },
        { "control.rss", Malformed, ":1", Feed($"<title>{Good} {Good}\u0001</title>") },
        { "control-by-number.rss", Malformed, ":1", Feed("<title>Rockets&#0;</title>") },
        { "unknown-entity.rss", Malformed, ":1", Feed("<title>Caf&eacute;</title>") },
        { "entity-of-a-file.rss", Malformed, ":1", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Feed("<title>&x;</title>") },
        { "entity-bomb.rss", Malformed, ":1", () => Utf8($"<!DOCTYPE rss [<!ENTITY a0 \"xx\">{string.Concat(Enumerable.Range(1, 60).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">"))}]>{Feed("<title>&a60;</title>")}") },
        { "bad-doctype.rss", Malformed, ":1", "<!DOCTYPE rss [<!ENTITY" },
        { "deep.rss", Malformed, ":1", () => Utf8(Repeat("<rss>", 200_000)) },
        { "deep-entry.atom", Malformed, ":1", () => Utf8($"<feed><entry><content type=\"xhtml\">{Repeat("<div>", 200_000)}") },
        { "many-attributes.rss", Malformed, ":1", () => Utf8($"<rss {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}='1' "))}") },
        { "same-attribute.rss", Malformed, ":1", "<rss a='1' a='2'/>" },
        { "site-map.xml", Foreign, "", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://wire.example/</loc></url></urlset>" },
        { "drawing.xml", Foreign, "", "<svg xmlns='http://www.w3.org/2000/svg'/>" },
        { "empty-entry.rss", Empty, ", entry 1", Feed("") },
        { "empty-fields.rss", Empty, ", entry 1", Feed("<title/><description></description>") },
        { "date-of-nowhere.rss", UnclearDate, ", entry 1", Feed($"<title>{Dateline}{Good}</title><pubDate>Blursday</pubDate>") },
        { "an-entry-twice.rss", Repeated, ", entry 2", Feed($"<title>{Dateline}{Good}</title></item><item><title>{Dateline}{Good}</title>") },

        // Broken archives and compression.
        { "no-archive.warc", Malformed, ", record 1", "Rockets hit a camp." },
        { "noise.warc", Malformed, ", record 1", () => Noise(5000) },
        { "no-length.warc", Malformed, ", record 1", "WARC/1.1\r\nWARC-Type: response\r\n\r\n" },
        { "bad-length.warc", Malformed, ", record 1", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n" },
        { "negative-length.warc", Malformed, ", record 1", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n" },
        { "endless-length.warc", Malformed, ", record 1", "WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 9000000000000000000\r\n\r\nGET /" },
        { "length-beyond-numbers.warc", Malformed, ", record 1", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n" },
        { "cut-off.warc", Malformed, ", record 1", () => Answer("", Utf8(Page("")))[..^30] },
        { "cut-off-head.warc", Malformed, ", record 1", "WARC/1.1\r\nWARC-Ty" },
        { "endless-head.warc", Malformed, ", record 1", () => Utf8($"WARC/1.1\r\n{Repeat("A: b\r\n", 100_000)}") },
        { "long-head.warc", Malformed, ", record 1", () => Utf8($"WARC/1.1\r\n{Repeat("A", 1_000_000)}") },
        { "wrong-length.warc", Malformed, ", record 2", "WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 3\r\n\r\nGET / HTTP/1.1\r\n\r\n" },
        { "no-http.warc", Malformed, ", record 1", () => Warc("", Utf8("Rockets hit a camp.")) },
        { "no-status.warc", Malformed, ", record 1", () => Warc("", Utf8("HTTP/1.1 \r\n\r\n")) },
        { "empty-http.warc", Malformed, ", record 1", () => Warc("", []) },
        { "unknown-coding.warc", Malformed, ", record 1", () => Answer("Content-Encoding: klingon\r\n", Utf8(Page(""))) },
        { "broken-gzip.warc", Malformed, ", record 1", () => Answer("Content-Encoding: gzip\r\n", Gzip(Utf8(Page("")))[..60]) },
        { "broken-deflate.warc", Malformed, ", record 1", () => Answer("Content-Encoding: deflate\r\n", Noise(100)) },
        { "broken-brotli.warc", Malformed, ", record 1", () => Answer("Content-Encoding: br\r\n", Noise(101)) },
        { "not-found.warc", NoPage, ", record 1", () => Warc("", Utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Page(""))) },
        { "picture.warc", Foreign, ", record 1", () => Warc("", Utf8("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")) },
        { "empty-page.warc", Empty, ", record 1", () => Answer("", []) },
        { "cut-off.txt.gz", Malformed, "", () => Gzip(Noise(100_000))[..^5000] },
        { "cut-off.jsonl.gz", Malformed, "", () => Gzip(Utf8(string.Concat(Enumerable.Repeat("\n", 10)) + $"{{\"text\":\"{Dateline}{Good}\"}}\n"))[..^9] },
        { "bad-sum.txt.gz", Malformed, "", () => { var gzip = Gzip(Utf8(Dateline + Good)); gzip[^6] ^= 1; return gzip; } },
        { "head-alone.txt.gz", Malformed, "", () => Gzip(Utf8(Good))[..10] },
        { "noise-in-gzip.warc.gz", Malformed, "", () => Join([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], Noise(3000)) },

        // Files of other kinds.
        { "report.pdf", Foreign, "", "%PDF-1.4" },
        { "report.docx", Foreign, "", "PK" },
        { "data.json", Foreign, "", "{}" },
        { "data.csv", Foreign, "", "a,b" },
        { "archive.tar.gz", Foreign, "", () => Gzip([1, 2, 3]) },
        { "archive.zip", Foreign, "", "PK" },
        { "page.mht", Foreign, "", "MIME-Version: 1.0" },
        { "name.", Undated, "", Good },
        { "name with\nline.txt", Empty, "", "" },
        { "name.TXT.exe", Foreign, "", "MZ" },
    };

    public void Add(string name, DiagnosticKind kind, string place, string content) => Add(name, kind, place, () => Utf8(content));

    public void Add(string name, DiagnosticKind kind, string place, Func<byte[]> content) => files.Add(new(name, kind, place, content));

    public IEnumerator<BadArticle> GetEnumerator() => files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static string Dated(string date) => $$"""{"published":"{{date}}","text":"{{Dateline}}{{Good}}"}""";
}
