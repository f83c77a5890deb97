using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Knowledge.Resolution;

/// <summary>One event of the world, with every account of it: what the articles that tell it are agreed to mean.</summary>
/// <param name="Id">Stable over runs and over the order of articles: <c>event/</c> and a name made by <see cref="ContentName"/> from type,
/// date, place and parties.</param>
/// <param name="Type">The most telling type among the records (<c>attack</c> only where no record says more).</param>
/// <param name="Status">The status of the records; records of different standing (happened or not) are never merged.</param>
/// <param name="Label">A short English title, taken from the record that tells most.</param>
/// <param name="Days">The days that the records leave open; <see langword="null"/> where none gives a hint.</param>
/// <param name="Records">The records merged, at least one, sorted by id.</param>
/// <param name="Links">The earlier events it hangs on, one entry for each type and cause, sorted by cause, then type.</param>
/// <param name="Reasons">Why records of it were taken for the same event; empty where there is only one record.</param>
public sealed record CanonicalEvent(
    string Id,
    EventType Type,
    EventStatus Status,
    string Label,
    DayInterval? Days,
    ImmutableArray<EventRecord> Records,
    ImmutableArray<CanonicalLink> Links,
    ImmutableArray<MergeReason> Reasons);
