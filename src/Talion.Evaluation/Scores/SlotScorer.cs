using System.Globalization;
using Talion.Evaluation.Keys;
using Talion.Evaluation.Matching;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Scores;

/// <summary>Scores one slot of a key's event and the record that tells it; with one of the two missing, all of the other's fillers are missed or wrong.</summary>
static class SlotScorer
{
    /// <summary>How much wider than the key's a date may be, in days: a time zone's day on either side.</summary>
    const int DateSlack = 2;

    /// <returns>The tally and what is amiss, in words; empty where nothing is.</returns>
    public static (Tally Tally, string Note) Score(KeyedEvent? key, Answer? answer, Slot slot) => slot switch
    {
        Slot.Type => OfType(key, answer),
        Slot.Date => OfDate(key, answer),
        Slot.Attacker => OfNames(slot, key?.Attackers, answer?.Attackers),
        Slot.Target => OfNames(slot, key?.Targets, answer?.Targets),
        Slot.Weapon => OfNames(slot, key?.Weapons, answer?.Weapons),
        Slot.Place => OfNames(slot, key?.Places, answer?.Places),
        Slot.Killed => OfFigures(slot, key?.Killed, answer?.Killed),
        _ => OfFigures(slot, key?.Wounded, answer?.Wounded),
    };

    static (Tally, string) OfType(KeyedEvent? key, Answer? answer)
    {
        if (key is null || answer is null)
            return (new Tally(0, key is null ? 1 : 0, key is null ? 0 : 1), "");
        return TypeMatch.IsRight(key.Type, answer.Record.Type)
            ? (new Tally(1, 0, 0), "")
            : (new Tally(0, 1, 1), $"type {answer.Record.Type.Word()} for {key.Type.Word()}");
    }

    static (Tally, string) OfDate(KeyedEvent? key, Answer? answer)
    {
        var found = answer?.Date;
        if (key?.Date is not { } wanted)
            return (new Tally(0, key is null && found is not null ? 1 : 0, 0), "");
        if (found is not { } date)
            return (new Tally(0, 0, 1), "date missing");
        return date.Overlaps(wanted) && date.Days <= wanted.Days + DateSlack
            ? (new Tally(1, 0, 0), "")
            : (new Tally(0, 1, 1), string.Create(CultureInfo.InvariantCulture, $"date {date.Earliest:yyyy-MM-dd}..{date.Latest:yyyy-MM-dd} for {wanted.Earliest:yyyy-MM-dd}..{wanted.Latest:yyyy-MM-dd}"));
    }

    static (Tally, string) OfNames(Slot slot, ImmutableArray<ImmutableArray<string>>? key, ImmutableArray<ImmutableArray<string>>? answer) =>
        OfFillers(slot, key ?? [], answer ?? [], (k, a) => NameMatch.AreSame(k, a), names => names.FirstOrDefault() ?? "");

    static (Tally, string) OfFigures(Slot slot, ImmutableArray<CountRange>? key, ImmutableArray<CountRange>? answer) =>
        OfFillers(slot, key ?? [], answer ?? [], FigureMatch.IsRight, figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Min}..{figure.Max}"));

    static (Tally, string) OfFillers<T>(Slot slot, ImmutableArray<T> key, ImmutableArray<T> answer, Func<T, T, bool> isRight, Func<T, string> name)
    {
        var missed = key.Where(k => !answer.Any(a => isRight(k, a))).Select(name).ToList();
        var wrong = answer.Where(a => !key.Any(k => isRight(k, a))).Select(name).ToList();
        var right = key.Length - missed.Count;
        if (slot is Slot.Place or Slot.Target && right > 0)
            wrong.Clear(); // A wider or a second true name is no error where one was right.
        var notes = new List<string>();
        if (missed.Count > 0)
            notes.Add($"{slot.Word()} missing: {string.Join(", ", missed)}");
        if (wrong.Count > 0)
            notes.Add($"{slot.Word()} wrong: {string.Join(", ", wrong)}");
        return (new Tally(right, wrong.Count, missed.Count), string.Join("; ", notes));
    }
}
