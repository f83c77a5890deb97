using Talion.Extraction.Articles;
using Talion.Testing;

namespace Talion.Cli.Tests.BadInput;

[TestClass]
public sealed class BadArticleTests
{
    const string Good = "good.txt", GoodText = "BAGHDAD, March 13, 2020 (Daily Wire) - A drone hit a convoy near Mosul on Friday, killing one policeman.";

    public static IEnumerable<string> Names => BadArticles.All.Select(file => file.Name);

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_bad_file_gives_one_diagnostic_and_the_files_beside_it_are_read(string name)
    {
        var bad = BadArticles.All.Single(file => file.Name == name);
        using var folder = new TemporaryFolder();
        folder.Write(bad.Name, bad.Content());
        folder.Write(Good, GoodText);
        var told = new List<Diagnostic>();

        var articles = new ArticleReader(told.Add).Read([folder.Path]).ToList();

        Assert.HasCount(1, told, string.Join('\n', told));
        Assert.AreEqual((bad.Kind, folder[bad.Name] + bad.Place), (told[0].Kind, told[0].Source), told[0].Reason);
        Assert.Contains(GoodText, articles.ConvertAll(article => article.Text));
        Assert.IsGreaterThan(0, told[0].Reason.Length);
        Assert.IsLessThan(200, told[0].Reason.Length, told[0].Reason);
    }
}
