using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Finding;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class EventFinderTests
{
    static readonly CanonicalEvent[] Events =
    [
        Occurrence.Of("taji", "2020-03-11", type: EventType.RocketAttack, told: record => (record with { Label = "Rocket attack on Camp Taji" }).At("Camp Taji", EntityKind.Base).By("Kataib Hezbollah")),
        Occurrence.Of("taji-again", "2020-03-14", type: EventType.RocketAttack, told: record => (record with { Label = "Rocket attack on Camp Taji" }).At("Camp Taji", EntityKind.Base)),
        Occurrence.Of("asad", "2020-01-08", type: EventType.MissileStrike, told: record => (record with { Label = "Missile strike on Ain al-Asad" }).At("Ain al-Asad", EntityKind.Base).By("Iran")),
        Occurrence.Of("soleimani", "2020-01-03", type: EventType.Assassination, told: record => (record with { Label = "Killing of Qassem Soleimani" }).On("Qassem Soleimani", EntityKind.Person)),
        Occurrence.Of("threat", "2020-01-05", type: EventType.MissileStrike, told: record => (record with { Label = "Missile strike on Ain al-Asad", Status = EventStatus.Threatened }).At("Ain al-Asad", EntityKind.Base)),
    ];

    [TestMethod]
    [DataRow("missile strike on Ain al-Asad", "asad")]
    [DataRow("SOLEIMANI", "soleimani")]
    [DataRow("Suleimani", "soleimani")]
    [DataRow("Taji 11 March 2020", "taji")]
    [DataRow("2020-03-14", "taji-again")]
    [DataRow("Kataib Hezbollah Taji", "taji")]
    [DataRow("asad", "asad")]
    [DataRow("Ain al-Assad", "asad")]
    public void An_event_is_found_by_what_people_call_it(string what, string expected)
    {
        var search = new EventFinder(Events).Find(what);

        Assert.IsTrue(search.IsClear, string.Join(' ', search.Best.Select(match => match.Event.Id)));
        Assert.AreEqual(expected, search.Best[0].Event.Id);
    }

    [TestMethod]
    public void Events_that_fit_equally_are_all_listed_in_order_of_time() =>
        CollectionAssert.AreEqual(new[] { "taji", "taji-again" }, new EventFinder(Events).Find("Taji March 2020").Best.Select(match => match.Event.Id).ToArray());

    [TestMethod]
    [DataRow("Timbuktu")]
    [DataRow("")]
    [DataRow("?!")]
    public void What_fits_nothing_finds_nothing(string what) => Assert.IsEmpty(new EventFinder(Events).Find(what).Best);
}
