using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Evaluation.Keys;

/// <summary>An event as a key tells it. Parties, weapons and places are lists of the names that one of them may go by.</summary>
/// <param name="Id">Unique in the key.</param>
/// <param name="Type">Its kind; <see cref="EventType.Attack"/> accepts any.</param>
/// <param name="IsCore">Whether missing it counts. Finding what is no core event is never wrong.</param>
/// <param name="Triggers">Short phrases of the text to know a telling of it by; at least one.</param>
/// <param name="Attackers">The attackers' names.</param>
/// <param name="Targets">The targets' names.</param>
/// <param name="Weapons">The weapons' names.</param>
/// <param name="Places">The places' names, most specific first.</param>
/// <param name="Date">When it happened; <see langword="null"/> where the article gives no hint.</param>
/// <param name="Killed">Every distinct figure that the article gives.</param>
/// <param name="Wounded">The same for the wounded.</param>
public sealed record KeyedEvent(
    string Id,
    EventType Type,
    bool IsCore,
    ImmutableArray<string> Triggers,
    ImmutableArray<ImmutableArray<string>> Attackers,
    ImmutableArray<ImmutableArray<string>> Targets,
    ImmutableArray<ImmutableArray<string>> Weapons,
    ImmutableArray<ImmutableArray<string>> Places,
    DayInterval? Date,
    ImmutableArray<CountRange> Killed,
    ImmutableArray<CountRange> Wounded);
