using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using static Talion.Knowledge.Tests.Resolution.Account;

namespace Talion.Knowledge.Tests.Resolution;

[TestClass]
public sealed class EventResolverTests
{
    [TestMethod]
    public void The_same_base_on_the_same_day_is_one_event()
    {
        var one = Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base).Killing(3);
        var other = Of("b#e1", from: "2020-03-11").At("Taji air base", EntityKind.Base).Killing(3);

        var merged = Resolve(one, other).Events.Single();

        CollectionAssert.AreEqual(new[] { "a#e1", "b#e1" }, Ids(merged));
        CollectionAssert.IsSubsetOf(new[] { "same day, 2020-03-11", "same base Camp Taji", "3 killed in both" }, merged.Reasons.Single().Reasons);
    }

    [TestMethod]
    public void A_day_is_forgiven_for_time_zones() =>
        Assert.HasCount(1, Resolve(Of("a#e1", from: "2020-01-07").At("Ain al-Asad", EntityKind.Base).By("Iran", kind: EntityKind.State), Of("b#e1", from: "2020-01-08").At("Ain al-Asad", EntityKind.Base).By("Iran", kind: EntityKind.State)).Events);

    [TestMethod]
    public void Two_days_apart_are_two_events() =>
        Assert.HasCount(2, Resolve(Of("a#e1", from: "2020-01-07").At("Ain al-Asad", EntityKind.Base).Killing(3), Of("b#e1", from: "2020-01-09").At("Ain al-Asad", EntityKind.Base).Killing(3)).Events);

    [TestMethod]
    public void Another_base_on_the_same_day_is_another_event() =>
        Assert.HasCount(2, Resolve(Of("a#e1", from: "2020-01-07").At("Ain al-Asad", EntityKind.Base).By("KH"), Of("b#e1", from: "2020-01-07").At("Camp Taji", EntityKind.Base).By("KH")).Events);

    [TestMethod]
    public void What_was_threatened_is_not_what_happened() =>
        Assert.HasCount(2, Resolve(Of("a#e1", from: "2020-01-07").At("Camp Taji", EntityKind.Base), Of("b#e1", from: "2020-01-07").At("Camp Taji", EntityKind.Base) with { Status = EventStatus.Threatened }).Events);

    [TestMethod]
    public void One_article_tells_its_events_apart() =>
        Assert.HasCount(2, Resolve(Of("a#e1", from: "2020-01-07").At("Camp Taji", EntityKind.Base), Of("a#e2", from: "2020-01-07").At("Camp Taji", EntityKind.Base)).Events);

    [TestMethod]
    public void A_named_victim_joins_airstrike_drone_strike_and_assassination()
    {
        var merged = Resolve(
            Of("a#e1", EventType.DroneStrike, "2020-01-03").On("Qassem Soleimani", EntityKind.Person),
            Of("b#e1", EventType.Assassination, "2020-01-01", "2020-01-31").On("Gen. Qasem Soleimani", EntityKind.Person),
            Of("c#e1", EventType.Airstrike, "2019-12-27", "2020-01-10").On("Qassem Soleimani", EntityKind.Person)).Events.Single();

        Assert.AreEqual(EventType.Assassination, merged.Type);
        Assert.AreEqual(1, merged.Days?.Days);
    }

    [TestMethod]
    public void Another_victim_on_the_same_day_is_another_event() =>
        Assert.HasCount(2, Resolve(
            Of("a#e1", EventType.Assassination, "2020-01-03").On("Ali Hassan", EntityKind.Person).At("Baghdad").Killing(1),
            Of("b#e1", EventType.Assassination, "2020-01-03").On("Omar Khalil", EntityKind.Person).At("Baghdad").Killing(1)).Events);

    [TestMethod]
    public void Blow_and_counterblow_are_two_events() =>
        Assert.HasCount(2, Resolve(
            Of("a#e1", EventType.Attack, "2020-01-03").By("US forces").On("Iranian troops").At("Baghdad"),
            Of("b#e1", EventType.Attack, "2020-01-03").By("Iran").On("US troops").At("Baghdad")).Events);

    [TestMethod]
    public void What_answers_the_same_attack_is_the_same_answer()
    {
        var canon = Resolve(
            Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base),
            Of("a#e2", EventType.Airstrike, "2020-03-01", "2020-03-31").By("United States", kind: EntityKind.State).On("Iranian fighters").Answering("a#e1"),
            Of("b#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base),
            Of("b#e2", EventType.Attack, "2020-03-11", "2020-04-30").By("American forces").On("pro-Iran forces").Answering("b#e1"));

        Assert.HasCount(2, canon.Events);
        var link = canon.Events.SelectMany(e => e.Links).Single();
        CollectionAssert.AreEqual(new[] { "a#e2", "b#e2" }, link.Records.ToArray());
    }

    [TestMethod]
    public void An_event_has_no_link_to_itself()
    {
        var canon = Resolve(
            Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base).Killing(3),
            Of("b#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base).Killing(3).Answering("a#e1"));

        Assert.IsEmpty(canon.Events.Single().Links);
    }

    [TestMethod]
    public void No_event_is_younger_than_an_article_that_tells_it() =>
        Assert.HasCount(2, Resolve(
            Of("a#e1", from: "2020-03-11", to: "2020-03-31").At("Camp Taji", EntityKind.Base).Killing(3) with { Published = new DateOnly(2020, 4, 2) },
            Of("b#e1").At("Camp Taji", EntityKind.Base).Killing(3) with { Published = new DateOnly(2020, 3, 5) }).Events);

    [TestMethod]
    public void Reports_of_one_town_in_the_news_of_the_same_days_meet_by_their_victim()
    {
        var one = Of("a#e1", EventType.ArmedAssault, "2014-02-14").On("Christopher Roupe", EntityKind.Person).At("Euharlee");
        var other = Of("b#e1", EventType.Attack).On("Chris Roupe", EntityKind.Person).At("Euharlee") with { Published = new DateOnly(2014, 2, 18) };

        Assert.HasCount(1, Resolve(one, other).Events);
    }

    [TestMethod]
    public void A_copied_article_is_reported_with_how_near_it_is()
    {
        const string text = "Rockets struck a base north of the capital on Wednesday night and killed three soldiers, officials said on Thursday morning in a statement.";
        Report[] reports =
        [
            new(new Article("b", text + " (AFP)", new DateOnly(2020, 3, 12)), [Of("b#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base)]),
            new(new Article("a", text, new DateOnly(2020, 3, 12)), [Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base)]),
        ];

        var copy = EventResolver.Resolve(reports, World.Index).Copies.Single();

        Assert.AreEqual(("b", "a"), (copy.Document, copy.Original));
        Assert.IsTrue(copy.Similarity is > 0.8 and < 1, $"{copy.Similarity}");
    }

    [TestMethod]
    public void Names_that_few_articles_have_tell_the_same_story()
    {
        var resolver = new EventResolver(World.Index);
        resolver.Add(Told("a", "Police named Maria Delgado and her neighbour Owen Tate. The Daily Herald was there."));
        resolver.Add(Told("b", "A vigil for Maria Delgado was held by Owen Tate. The Daily Herald reports."));
        Assert.HasCount(1, resolver.Resolve().Events);

        foreach (var other in Enumerable.Range(0, 60))
            resolver.Add(Told($"c{other:00}", "More from the Daily Herald on other matters of the day."));

        Assert.HasCount(61, resolver.Resolve().Events);

        static Report Told(string id, string text) => new(new Article(id, text, new DateOnly(2015, 7, 5)), [Of($"{id}#e1", EventType.ArmedAssault) with { Published = new DateOnly(2015, 7, 5) }]);
    }

    [TestMethod]
    public void Unlisted_groups_of_people_are_no_common_actor()
    {
        var canon = Resolve(Of("a#e1", from: "2020-01-03").On("two farmers").At("Baghdad"), Of("b#e1", from: "2021-01-03").On("two farmers").At("Baghdad"));

        Assert.HasCount(2, canon.Actors);
        Assert.HasCount(1, canon.Places);
        Assert.AreEqual("city/baghdad", canon.Places[0].Id);
    }

    static Canon Resolve(params EventRecord[] records) => EventResolver.Resolve(Reports(records), World.Index);

    static string[] Ids(CanonicalEvent e) => [.. e.Records.Select(record => record.Id)];
}
