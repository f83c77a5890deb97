using Talion.Web.Explorer.Events;

namespace Talion.Web.Explorer.Things;

/// <summary>An event that a thing has a part in.</summary>
/// <param name="Parts">The words of its parts.</param>
/// <param name="Event">The event.</param>
sealed record ThingPart(ImmutableArray<string> Parts, EventLine Event);
