using Talion.Evaluation.Keys;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Evaluation.Matching;

/// <summary>How much a record looks like a key's event. The weights are those of the reference scorer, so that both align alike.</summary>
static class Similarity
{
    /// <summary>Below this a record does not tell the event.</summary>
    public const double Least = 2;

    /// <summary>From about -5 to 9; a phrase of the key that stands in the record's sentences weighs most.</summary>
    public static double Of(KeyedEvent key, Answer answer) =>
        (key.Triggers.Any(answer.Tells) ? 3 : 0)
        + (TypeMatch.IsRight(key.Type, answer.Record.Type) ? 1 : TypeMatch.IsNear(key.Type, answer.Record.Type) ? 0.5 : -1)
        + OfDates(key.Date, answer.Date)
        + OfNames(key.Attackers, answer.Attackers) + OfNames(key.Targets, answer.Targets) + OfNames(key.Places, answer.Places)
        + OfFigures(key.Killed, answer.Killed) + OfFigures(key.Wounded, answer.Wounded);

    static double OfDates(DayInterval? key, DayInterval? answer) => key is not { } a || answer is not { } b ? 0 : a.Overlaps(b) ? 1 : -1.5;

    static double OfNames(ImmutableArray<ImmutableArray<string>> key, ImmutableArray<ImmutableArray<string>> answer) =>
        key.IsEmpty || answer.IsEmpty ? 0 : key.Any(k => answer.Any(a => NameMatch.AreSame(k, a))) ? 1 : -0.4;

    static double OfFigures(ImmutableArray<CountRange> key, ImmutableArray<CountRange> answer) =>
        key.IsEmpty || answer.IsEmpty ? 0 : key.Any(k => answer.Any(a => FigureMatch.IsRight(k, a))) ? 1 : -0.4;
}
