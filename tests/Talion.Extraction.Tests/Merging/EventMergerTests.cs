using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests.Merging;

[TestClass]
public sealed class EventMergerTests
{
    static readonly Extractor Extractor = new(LexiconLoader.Load());

    [TestMethod]
    [DataRow("Gunmen ambushed a convoy near Gao on Monday. The ambush killed two soldiers.", 1)]
    [DataRow("Bomb kills nine in Mopti\n\nA bomb went off at the market of Mopti on Monday, killing nine people. The blast wounded 20 more.", 1)]
    [DataRow("Jets bombed a village near Mopti on Monday. On 3 March rebels had ambushed a convoy near Gao.", 2)]
    [DataRow("Rebels shelled the barracks in Gao in revenge for an ambush near Mopti.", 2)]
    public void Tellings_of_one_act_come_together_and_others_stay_apart(string text, int acts) =>
        Assert.HasCount(acts, Read(Extractor, text).Where(r => r.Status == EventStatus.Occurred).ToList());

    [TestMethod]
    public void Without_merging_each_telling_is_an_act()
    {
        var apart = new Extractor(LexiconLoader.Load(), new ExtractorOptions { Without = [ExtractionStep.Merging] });

        Assert.HasCount(2, Read(apart, "Gunmen ambushed a convoy near Gao on Monday. The ambush near Gao killed two soldiers."));
    }

    static ImmutableArray<EventRecord> Read(Extractor extractor, string text) =>
        extractor.Extract(new Article("case", text, new DateOnly(2021, 5, 12))).Records;
}
