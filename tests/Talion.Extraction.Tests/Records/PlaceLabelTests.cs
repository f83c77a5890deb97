using Talion.Extraction.Articles;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests.Records;

[TestClass]
public sealed class PlaceLabelTests
{
    [TestMethod]
    public void A_dateline_in_capitals_names_no_place_in_capitals()
    {
        var article = new Article("case", "KYIV, Oct 10 (Wire) - Russian missiles hit Kyiv on Monday, killing five people.", new DateOnly(2022, 10, 10));

        var record = new Extractor(LexiconLoader.Load()).Extract(article).Records.Single();

        Assert.AreEqual("Kyiv", record.Places[0].Label);
    }
}
