using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using static Talion.Knowledge.Tests.Resolution.Account;

namespace Talion.Knowledge.Tests.Resolution;

[TestClass]
public sealed class OrderIndependenceTests
{
    [TestMethod]
    public void Any_order_of_the_same_articles_gives_the_same_events() =>
        Check(articles => Prop.ForAll(Gen.Shuffle(articles).ToArbitrary(), shuffled => Written(shuffled) == Written(articles)));

    [TestMethod]
    public void Articles_that_come_one_by_one_give_the_same_events_as_all_at_once() =>
        Check(articles =>
        {
            var resolver = new EventResolver(World.Index);
            foreach (var report in Reports(articles))
            {
                resolver.Add(report);
                resolver.Resolve();
            }

            return (Write(resolver.Resolve()) == Written([.. articles.Reverse()])).ToProperty();
        });

    [TestMethod]
    public void Articles_that_come_and_go_in_any_batches_leave_the_same_events_as_those_that_stay() =>
        Check(articles =>
        {
            ImmutableArray<Report> reports = Reports(articles);
            return Prop.ForAll(Steps(reports.Length).ToArbitrary(), steps =>
            {
                var resolver = new EventResolver(World.Index);
                var entered = new SortedSet<int>();
                foreach (var step in steps)
                {
                    if (step == Resolved)
                        resolver.Resolve();
                    else if (entered.Add(step))
                        resolver.Add(reports[step]);
                    else if (entered.Remove(step))
                        resolver.Remove(reports[step].Article.Id);
                }

                return Write(resolver.Resolve()) == Write(EventResolver.Resolve(entered.Select(i => reports[i]), World.Index));
            });
        });

    [TestMethod]
    public void Blocks_larger_than_the_window_do_not_depend_on_the_order_either()
    {
        ImmutableArray<Report> reports = [.. Enumerable.Range(0, 150).Select(i => Reports(Crowded(i)).Single())];
        var expected = Write(EventResolver.Resolve(reports, World.Index));
        var resolver = new EventResolver(World.Index);
        foreach (var batch in reports.Reverse().Chunk(37))
        {
            resolver.AddAll(batch);
            resolver.Resolve();
        }

        foreach (var gone in reports.Where((_, i) => i % 3 == 0))
            resolver.Remove(gone.Article.Id);
        resolver.Resolve();
        resolver.AddAll(reports.Where((_, i) => i % 3 == 0));

        Assert.AreEqual(expected, Write(resolver.Resolve()));
    }

    [TestMethod]
    public void Every_record_is_in_exactly_one_event() =>
        Check(articles =>
        {
            var canon = EventResolver.Resolve(Reports(articles), World.Index);
            return canon.Events.SelectMany(e => e.Records).Select(record => record.Id).Order(StringComparer.Ordinal)
                .SequenceEqual(articles.Select(record => record.Id).Order(StringComparer.Ordinal)).ToProperty();
        });

    [TestMethod]
    public void No_two_events_share_an_id() =>
        Check(articles => EventResolver.Resolve(Reports(articles), World.Index).Events.GroupBy(e => e.Id).All(group => group.Count() == 1).ToProperty());

    [TestMethod]
    public void An_article_with_nothing_in_common_is_compared_with_none()
    {
        var resolver = new EventResolver(World.Index);
        foreach (var report in Reports([.. Enumerable.Range(0, 50).Select(i => Of($"d{i}#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base))]))
            resolver.Add(report);
        var before = resolver.Comparisons;

        resolver.Add(Reports(Of("far#e1", EventType.Arson, "2021-07-01").At("Tehran")).Single());

        Assert.AreEqual(before, resolver.Comparisons);
    }

    [TestMethod]
    public void In_a_long_chain_of_accounts_an_article_is_compared_with_those_around_it()
    {
        ImmutableArray<Report> reports = [.. Enumerable.Range(0, 300).Select(i => Reports(Chained(i)).Single())];
        var resolver = new EventResolver(World.Index);
        resolver.AddAll(reports);
        resolver.Resolve();
        var before = resolver.Comparisons;

        resolver.Remove("d150");
        resolver.Resolve();
        resolver.Add(reports[150]);
        var again = resolver.Resolve();

        Assert.IsLessThan(before / 10, resolver.Comparisons - before);
        Assert.AreEqual(Write(EventResolver.Resolve(reports, World.Index)), Write(again));
    }

    const int Resolved = -1;

    /// <summary>Articles by number, each coming or going whenever it is named, with pauses to resolve in between.</summary>
    static Gen<int[]> Steps(int articles) => Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, articles - 1)), (1, Gen.Constant(Resolved))), 30);

    /// <summary>One of many accounts of a few attacks on one base on one day, of which a witness and the dead tell some apart.</summary>
    static EventRecord Crowded(int i) =>
        (Of($"d{i:000}#e1", i % 2 == 0 ? EventType.RocketAttack : EventType.Attack, i % 5 == 0 ? null : "2020-03-11") with
        {
            Published = new DateOnly(2020, 3, 11 + i % 7),
            Evidence = [new Evidence($"It was seen by {(i % 4 == 0 ? "Maria Delgado" : "Owen Tate")} from afar.", 0, 1, null)],
        }).At("Camp Taji", EntityKind.Base).Killing(i % 3 * 5);

    /// <summary>One of many accounts that each may be of the same attack as those of some days before and after it, and of no others.</summary>
    static EventRecord Chained(int i)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(2 * i);
        return Of($"d{i:000}#e1", from: day.ToString("yyyy-MM-dd"), to: day.AddDays(4 + i % 5).ToString("yyyy-MM-dd")).At("Camp Taji", EntityKind.Base).By("KH").Killing(3);
    }

    static void Check(Func<EventRecord[], Property> holds) => Prop.ForAll(ManyAccounts.Articles().ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithReplay(20200311, 41));

    static string Written(EventRecord[] articles) => Write(EventResolver.Resolve(Reports(articles), World.Index));

    static string Write(Canon canon) => string.Join('\n', canon.Events.Select(e =>
        $"{e.Id} {e.Type} {e.Status} {e.Label} {e.Days} [{string.Join(' ', e.Records.Select(record => record.Id))}] "
        + $"[{string.Join(' ', e.Links.Select(link => $"{link.Type} {link.Cause} {link.Confidence} {string.Join('+', link.Records)}"))}] "
        + string.Join(' ', e.Reasons.Select(reason => $"{reason.First} {reason.Second} {reason.Score} {string.Join(';', reason.Reasons)}"))))
        + string.Join('\n', canon.Actors.Select(actor => $"{actor.Id} {actor.Kind} {actor.Label} {string.Join(',', actor.Aliases)} {string.Join(',', actor.Uses)}"))
        + string.Join('\n', canon.Places.Select(place => $"{place.Id} {place.Label} {string.Join(',', place.Uses)}"));
}
