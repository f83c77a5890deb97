using System.Text.Json;
using Talion.Testing;

namespace Talion.Explorer.Tests.Pages;

/// <summary>Pages of stores that hold nothing, hardly anything, or what is seldom there.</summary>
[TestClass]
public sealed class OddStoreTests
{
    static readonly ImmutableArray<string> Pages =
        ["/", "/map", "/timeline", "/search?q=shelling", "/questions", "/questions/casualties", "/questions/attacks-by-month", "/disagreements", "/coverage", "/downloads", "/id/event/none", "/id/%zz", "/nowhere"];

    [TestMethod]
    public async Task A_store_without_articles_has_pages_that_say_so()
    {
        await using var odd = await OddStore.Empty();
        using var browser = Browser.Start(odd.Server.Address);

        foreach (var page in Pages)
            AssertSound(browser, page, 360);
        browser.Open("/");
        StringAssert.Contains(browser.Text, "Nothing is here yet");
        browser.Open("/map");
        StringAssert.Contains(browser.Text, "No events yet");
    }

    [TestMethod]
    [DataRow("The Brigade", "the Garrison", "Hill Town")]
    [DataRow("كتائب حزب الله", "قوات الحشد الشعبي", "الطارمية")]
    [DataRow("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsverteidigungsbrigade", "the United and Everlasting Popular Front for the Liberation and Reconstruction of the Seven Valleys and of All Their Neighbouring Hamlets", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochuchafisaf")]
    public async Task A_single_attack_is_shown_on_every_page_whatever_the_names(string by, string on, string place)
    {
        await using var odd = await OddStore.Of(by, on, place);
        using var browser = Browser.Start(odd.Server.Address);
        using var client = new HttpClient { BaseAddress = odd.Server.Address };
        using var listed = JsonDocument.Parse(await client.GetStringAsync("/api/events"));
        var line = listed.RootElement.GetProperty("events")[0];
        using var told = JsonDocument.Parse(await client.GetStringAsync($"/api/{Escaped(line.GetProperty("id").GetString()!)}"));
        var own = ((string[])["attackers", "targets", "places"]).Select(part => $"/id/{Escaped(told.RootElement.GetProperty(part)[0].GetProperty("id").GetString()!)}");

        foreach (var page in Pages.Concat(own).Append($"/id/{Escaped(line.GetProperty("id").GetString()!)}").Append("/id/article/only"))
        {
            AssertSound(browser, page, 360);
            AssertSound(browser, page, 1280);
            var picture = Path.Combine(Repository.Root, "artifacts", "pages", "odd");
            Directory.CreateDirectory(picture);
            await File.WriteAllBytesAsync(Path.Combine(picture, $"{by[0]:X}-{string.Concat(page.Where(char.IsAsciiLetter))}.png"), browser.Photograph());
        }
    }

    [TestMethod]
    public async Task Where_nobody_is_attacked_back_the_ladder_sets_whoever_attacks_against_all_others()
    {
        await using var odd = await OddStore.Of("The Brigade", "the Garrison", "Hill Town");
        using var client = new HttpClient { BaseAddress = odd.Server.Address };
        using var ladder = JsonDocument.Parse(await client.GetStringAsync("/api/ladder"));

        Assert.AreEqual(1, ladder.RootElement.GetProperty("total").GetInt32());
        Assert.AreEqual(1, ladder.RootElement.GetProperty("one").GetArrayLength());
    }

    static string Escaped(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    static void AssertSound(Browser browser, string page, int width)
    {
        browser.Resize(width, 800);
        browser.Open(page);
        Assert.IsTrue(browser.Run<long>("return document.documentElement.scrollWidth") <= width, $"{page} is wider than {width}");
        var complaints = browser.Complaints().Where(line => !line.Contains("404", StringComparison.Ordinal) && !line.Contains("400", StringComparison.Ordinal));
        Assert.AreEqual("", string.Join('\n', complaints), page);
    }
}
