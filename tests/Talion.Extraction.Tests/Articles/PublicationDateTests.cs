using System.Globalization;
using System.Text;
using Talion.Extraction.Articles;
using Talion.Testing;

namespace Talion.Extraction.Tests.Articles;

[TestClass]
public sealed class PublicationDateTests
{
    public static IEnumerable<(string, string)> Metadata => CaseFile.Read("publication-dates.cases");

    public static IEnumerable<(string, string)> Datelines => CaseFile.Read("datelines.cases");

    [TestMethod]
    [DynamicData(nameof(Metadata))]
    public void A_metadata_value_gives_a_day_only_where_it_says_one(string value, string expected) =>
        Assert.AreEqual(expected, Written(PublicationDate.Parse(value)));

    [TestMethod]
    [DynamicData(nameof(Datelines))]
    public void A_text_without_metadata_is_dated_by_its_dateline_alone(string text, string expected)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var article = new ArticleReader(_ => { }, input).Read(["-"]).Single();

        Assert.AreEqual(expected, Written(article.Published));
    }

    static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
