using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Records;
using static Talion.Knowledge.Tests.Resolution.Account;

namespace Talion.Knowledge.Tests.Resolution;

/// <summary>Articles by chance that tell much the same.</summary>
static class ManyAccounts
{
    /// <summary>Up to a dozen articles of up to three events each, drawn from so few days, places and parties that many of them meet.</summary>
    public static Gen<EventRecord[]> Articles() =>
        from size in Gen.Choose(1, 12)
        from articles in Gen.ArrayOf(Gen.ArrayOf(Record()).Select(records => records.Take(3).ToArray()), size)
        select articles.SelectMany((records, article) => records.Select((record, i) => Linked(record, article, i))).ToArray();

    static EventRecord Linked(EventRecord record, int article, int i)
    {
        var named = record with { Id = $"d{article:00}#e{i + 1}", Document = $"d{article:00}" };
        return i == 0 ? named : named.Answering($"d{article:00}#e{i}", LinkType.Followed);
    }

    static Gen<EventRecord> Record() =>
        from type in Gen.Elements(EventType.Attack, EventType.RocketAttack, EventType.Airstrike, EventType.Assassination)
        from status in Gen.Frequency((6, Gen.Constant(EventStatus.Occurred)), (1, Gen.Constant(EventStatus.Threatened)))
        from day in Gen.Choose(1, 9)
        from length in Gen.Elements(0, 0, 3, 20)
        from dated in Gen.Elements(true, true, true, false)
        from place in Gen.Elements("Camp Taji", "Ain al-Asad", "Baghdad", "Iraq", "")
        from attacker in Gen.Elements("KH", "Iran", "US forces", "")
        from target in Gen.Elements("US troops", "Iranian troops", "Qassem Soleimani", "")
        from killed in Gen.Choose(0, 4)
        from witness in Gen.Elements("Maria Delgado", "Owen Tate", "Lena Brandt", "nobody")
        let bare = Of("d#e1", type, dated ? $"2020-03-{day:00}" : null, $"2020-03-{day + length:00}") with { Status = status, Published = new DateOnly(2020, 4, 1), Evidence = [new Evidence($"It was seen by {witness} from afar.", 0, 1, null)] }
        let placed = place.Length > 0 ? bare.At(place, EntityKind.Base) : bare
        let attacked = attacker.Length > 0 ? placed.By(attacker) : placed
        let targeted = target.Length > 0 ? attacked.On(target, target.StartsWith('Q') ? EntityKind.Person : EntityKind.People) : attacked
        select killed > 0 ? targeted.Killing(killed) : targeted;
}
