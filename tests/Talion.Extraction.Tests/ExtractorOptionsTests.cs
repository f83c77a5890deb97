using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests;

[TestClass]
public sealed class ExtractorOptionsTests
{
    const string Text =
        "Gunmen attacked a police station in Lashkar Gah on Monday, killing three officers. The attack on the station also wounded two cooks. The government threatened to bomb their camps.";

    [TestMethod]
    public void Nothing_is_left_out_by_default() =>
        CollectionAssert.AreEqual(Records().Select(RecordJson.Write).ToList(), Extract(ExtractorOptions.Default).Select(RecordJson.Write).ToList());

    [TestMethod]
    public void Without_status_a_threat_counts_as_having_happened()
    {
        Assert.IsTrue(Records().Any(r => r.Status == EventStatus.Threatened));

        Assert.IsTrue(Records(ExtractionStep.Status).All(r => r.Status == EventStatus.Occurred));
    }

    [TestMethod]
    public void Without_merging_every_mention_is_an_act() =>
        Assert.IsGreaterThan(Records().Length, Records(ExtractionStep.Merging).Length);

    [TestMethod]
    [DataRow(ExtractionStep.Parser)]
    [DataRow(ExtractionStep.KnownNames)]
    [DataRow(ExtractionStep.Coreference)]
    [DataRow(ExtractionStep.Roles)]
    public void Leaving_a_step_out_still_finds_the_plain_act(ExtractionStep step) =>
        Assert.IsTrue(Records(step).Any(r => r is { Status: EventStatus.Occurred, Type: EventType.ArmedAssault }));

    static ImmutableArray<EventRecord> Records(params ImmutableArray<ExtractionStep> without) => Extract(new ExtractorOptions { Without = [.. without] });

    static ImmutableArray<EventRecord> Extract(ExtractorOptions options) =>
        new Extractor(LexiconLoader.Load(), options).Extract(new Article("case", Text, new DateOnly(2021, 5, 4))).Records;
}
