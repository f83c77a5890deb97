namespace Talion.Web.Explorer.Things;

/// <summary>A thing's part in an event.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Kind">The part.</param>
/// <param name="Thing">The thing's id.</param>
readonly record struct Part(string Event, PartKind Kind, string Thing);
