using System.Globalization;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge;
using Talion.Knowledge.Building;
using Talion.Knowledge.Resolution;

namespace Talion.Explorer.Tests;

/// <summary>Any number of made-up attacks of two sides on each other, two to an article, most of them an answer to the one before. The same number gives the same
/// attacks.</summary>
static class MadeUpConflict
{
    const int PerArticle = 2;
    const int PerBatch = 200;

    static readonly (string Label, string Entity)[] Sides = [("United States", "country/united-states"), ("Iran", "country/iran")];

    static readonly (EventType Type, string Word, string Weapon)[] Kinds =
        [(EventType.RocketAttack, "Rocket attack", "rocket"), (EventType.Airstrike, "Airstrike", "warplane"), (EventType.DroneStrike, "Drone strike", "drone"), (EventType.MissileStrike, "Missile strike", "missile")];

    public static void Build(int events, string store, KnowledgeSettings settings)
    {
        using var knowledge = KnowledgeBase.OpenToWrite(store);
        foreach (var batch in Enumerable.Range(0, events / PerArticle).Select(Report).Chunk(PerBatch))
            knowledge.AddAll(batch, settings);
        knowledge.Resolve(settings);
    }

    static Report Report(int number)
    {
        var first = number * PerArticle;
        var id = string.Create(CultureInfo.InvariantCulture, $"made-up-{number:00000}");
        var sentences = Enumerable.Range(first, PerArticle).Select(Sentence).ToList();
        var day = Day(first + PerArticle);
        var article = new Article(id, string.Join('\n', sentences), day, $"Dispatch {number}", "Made Up Wire");
        return new Report(article, [.. sentences.Select((sentence, i) => Record(article, first + i, i, sentence, article.Text.IndexOf(sentence, StringComparison.Ordinal)))]);
    }

    static EventRecord Record(Article article, int number, int index, string sentence, int start)
    {
        var (kind, place, day) = (Kinds[number % 3 % Kinds.Length], $"Hamlet {Name(number)}", Day(number));
        var (by, on) = (Sides[number % 2], Sides[(number + 1) % 2]);
        var (north, east) = (20 + (number * 7919 % 2000 / 100.0), 35 + (number * 104729 % 2500 / 100.0));
        return new EventRecord
        {
            Id = $"{article.Id}#e{index + 1}",
            Document = article.Id,
            Published = article.Published,
            Type = kind.Type,
            Status = number % 17 == 0 ? EventStatus.Threatened : EventStatus.Occurred,
            Label = string.Create(CultureInfo.InvariantCulture, $"{kind.Word} in {place}, {day:d MMMM yyyy}"),
            Date = new EventDate(day, day, DateBasis.Stated, null),
            Attackers = [new Attacker(by.Label, EntityKind.Country, [], PartyBasis.Stated, null, by.Entity)],
            Targets = [new Target(on.Label, EntityKind.Country, [], null, on.Entity)],
            Weapons = [new WeaponUse(kind.Weapon, kind.Weapon, null)],
            Places = [new EventPlace(place, EntityKind.Place, null, north, east)],
            Casualties = [new CasualtyFigure(CasualtyKind.Killed, number % 9, number % 9, (number % 9).ToString(CultureInfo.InvariantCulture), null, null, 0)],
            Links = index > 0 ? [new EventLink(number % 4 < 3 ? LinkType.Retaliation : LinkType.Followed, $"{article.Id}#e{index}", LinkBasis.Explicit, number % 4 < 3 ? "in retaliation for" : "after", 0.9, 0)] : [],
            Evidence = [new Evidence(sentence, start, start + sentence.Length, null)],
            Confidence = 0.5 + (number % 5 / 10.0),
        };
    }

    static string Sentence(int number) => string.Create(CultureInfo.InvariantCulture, $"In Hamlet {Name(number)}, on day {number}, {number % 9} were killed in retaliation for the day before.");

    static DateOnly Day(int number) => new DateOnly(2005, 1, 1).AddDays(number);

    /// <summary>A number in letters, so that names differ by more than a figure.</summary>
    static string Name(int number) => string.Concat("BDFGKLMNPRSTVZ"[number % 14], "aeiou"[number / 14 % 5], "bdfgklmnprstvz"[number / 70 % 14], "aeiou"[number / 980 % 5], "lnrst"[number / 4900 % 5]);
}
