namespace Talion.Web.Explorer.Things;

/// <summary>How often a thing has a part in events, and when.</summary>
/// <param name="Part">The word of the part.</param>
/// <param name="Count">Number of events in which it has this part.</param>
/// <param name="Days">First days, ISO, of the events with a date in which this is the first of its parts, in order.</param>
/// <param name="Undated">Number of such events without a date.</param>
sealed record PartDays(string Part, int Count, ImmutableArray<string> Days, int Undated);
