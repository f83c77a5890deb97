namespace Talion.Web.Explorer.Events;

/// <summary>A stretch of a list of events in order of time; those without a date come last.</summary>
/// <param name="Total">Number of events in the whole list.</param>
/// <param name="Undated">How many of these have no date.</param>
/// <param name="Offset">How many come before this stretch.</param>
/// <param name="Events">The stretch.</param>
sealed record EventList(int Total, int Undated, int Offset, ImmutableArray<EventLine> Events);
