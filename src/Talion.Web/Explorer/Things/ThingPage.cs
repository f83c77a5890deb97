namespace Talion.Web.Explorer.Things;

/// <summary>All that the graph says of an actor, a place or a thing.</summary>
/// <param name="Name">It.</param>
/// <param name="Iri">Its IRI.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Latitude">Degrees north, if known.</param>
/// <param name="Longitude">Degrees east, if known.</param>
/// <param name="Within">The larger places that it lies in, nearest first.</param>
/// <param name="Holds">The places that lie in it.</param>
/// <param name="SameAs">IRIs that it has elsewhere.</param>
/// <param name="Backers">Who is said to stand behind it, and who says so.</param>
/// <param name="Events">Number of its events; for a place those of the places within it too.</param>
/// <param name="Parts">When it had which part in them.</param>
/// <param name="Weapons">Kinds of weapons in the events that it attacks or that hit it, most frequent first.</param>
/// <param name="Counterparts">Whom it attacks and who attacks it, most frequent first.</param>
sealed record ThingPage(
    ThingName Name,
    string Iri,
    ImmutableArray<string> Aliases,
    double? Latitude,
    double? Longitude,
    ImmutableArray<ThingName> Within,
    ImmutableArray<ThingName> Holds,
    ImmutableArray<string> SameAs,
    ImmutableArray<Backer> Backers,
    int Events,
    ImmutableArray<PartDays> Parts,
    ImmutableArray<Tally> Weapons,
    ImmutableArray<Counterpart> Counterparts);
