namespace Talion.Web.Explorer.Events;

/// <summary>Events in order of time; those without a date come last.</summary>
sealed record EventList(ImmutableArray<EventLine> Events);
