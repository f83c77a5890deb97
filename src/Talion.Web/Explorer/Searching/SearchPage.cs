using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Searching;

/// <summary>What fits some words.</summary>
/// <param name="Events">Best first.</param>
/// <param name="Things">Actors, places, things.</param>
/// <param name="Texts">Places in articles that have the words as they stand.</param>
sealed record SearchPage(ImmutableArray<EventLine> Events, ImmutableArray<ThingName> Things, ImmutableArray<TextHit> Texts);
