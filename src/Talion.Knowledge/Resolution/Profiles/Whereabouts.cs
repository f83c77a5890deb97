namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>Where an event happened, from a base up to its country.</summary>
/// <param name="Sites">Bases, buildings and cities, most specific first.</param>
/// <param name="Provinces">Ids or folded names of provinces and regions, sorted.</param>
/// <param name="Countries">Ids of countries, sorted, those that hold a site or province included.</param>
sealed record Whereabouts(ImmutableArray<Site> Sites, ImmutableArray<string> Provinces, ImmutableArray<string> Countries)
{
    /// <summary>The sites smaller than a city, or else the cities.</summary>
    public ImmutableArray<Site> Finest { get; } = Sites.Any(site => !site.IsCity) ? [.. Sites.Where(site => !site.IsCity)] : Sites;
}
