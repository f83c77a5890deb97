using Talion.Extraction.Records;

namespace Talion.Extraction.Lexicons;

/// <summary>A named thing of the world: a row of a file under <c>ontology/gazetteer</c>.</summary>
/// <param name="Id">Stable local id, unique over all files ("base/ain-al-asad", "group/kataib-hezbollah", "country/iraq").</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Preferred English name.</param>
/// <param name="Aliases">Other names and spellings, in the file's order.</param>
/// <param name="Demonyms">For countries and the like: words for its people and things ("Iraqi", "Iraqis").</param>
/// <param name="Country">Id of the country it lies in or belongs to; <see langword="null"/> for countries and the stateless.</param>
/// <param name="Within">Id of the next larger place, if listed ("province/iq-al-anbar").</param>
/// <param name="Latitude">WGS 84 degrees north.</param>
/// <param name="Longitude">WGS 84 degrees east.</param>
/// <param name="GeoNames">GeoNames id.</param>
/// <param name="Wikidata">Wikidata id ("Q796").</param>
/// <param name="Iso">ISO 3166-1 alpha-3 code of a country ("IRQ").</param>
/// <param name="StandsFor">Id of the actor that the name stands for where it acts or speaks ("Tehran launched missiles": <c>country/iran</c>).</param>
/// <param name="Weight">How readily a bare name means this entry where several share it: population for places, 0 where unknown.</param>
public sealed record GazetteerEntry(
    string Id,
    EntityKind Kind,
    string Label,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Demonyms,
    string? Country = null,
    string? Within = null,
    double? Latitude = null,
    double? Longitude = null,
    int? GeoNames = null,
    string? Wikidata = null,
    string? Iso = null,
    string? StandsFor = null,
    long Weight = 0);
