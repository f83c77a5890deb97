using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>The finest places that both name: the same, near, one within the other, or elsewhere.</summary>
sealed class PlaceAgreement : IFeature
{
    const double NearKilometres = 15;

    public Finding? Compare(EventProfile left, EventProfile right)
    {
        var (a, b) = (left.Where, right.Where);
        if (SameSite(a.Finest, b.Finest) is { } site)
            return new Finding($"same-{site.Kind.Word()}", site.IsCity ? 1.8 : 2.6, () => $"same {RecordWords.Of(site.Kind)} {site.Label}");
        if (NearSite(a.Finest, b.Finest) is var (here, there, kilometres))
            return new Finding("near", 1.2, () => $"{here.Label} and {there.Label}, {kilometres:0} km apart");
        if ((Within(a, b) ?? Within(b, a)) is { } inner)
            return new Finding("within", 1.0, () => $"{inner.Label} lies within the other's place");
        if (a.Countries.Length > 0 && b.Countries.Length > 0 && !a.Countries.Intersect(b.Countries).Any())
            return new Finding("other-country", IsFine(a) && IsFine(b) ? -5 : -2, () => "in different countries");
        if (a.Sites.Length > 0 && b.Sites.Length > 0)
            return SameSite(a.Sites, b.Sites) is { } city
                ? new Finding("other-site", -0.3, () => $"different places in {city.Label}")
                : new Finding("other-place", -3.2, () => $"{a.Finest[0].Label} and {b.Finest[0].Label}");
        if (a.Provinces.Intersect(b.Provinces).Any())
            return new Finding("same-province", 0.9, () => "same province");
        if (a.Provinces.Length > 0 && b.Provinces.Length > 0)
            return new Finding("other-province", -1.5, () => "in different provinces");
        return a.Countries.Intersect(b.Countries).Any() ? new Finding("same-country", 0.4, () => "same country") : null;
    }

    // Where only a country is named, it may be a party's rather than the event's.
    static bool IsFine(Whereabouts where) => where.Sites.Length > 0 || where.Provinces.Length > 0;

    static Site? SameSite(ImmutableArray<Site> left, ImmutableArray<Site> right) =>
        left.FirstOrDefault(site => right.Any(other => other.Id == site.Id));

    static (Site Here, Site There, double Kilometres)? NearSite(ImmutableArray<Site> left, ImmutableArray<Site> right)
    {
        foreach (var here in left)
        {
            foreach (var there in right)
            {
                if (here.IsCity == there.IsCity && GreatCircle.Kilometres(here, there) is { } kilometres && kilometres <= NearKilometres)
                    return (here, there, kilometres);
            }
        }

        return null;
    }

    /// <summary>A finest site of <paramref name="inner"/> that lies within a finest site or province of <paramref name="outer"/>.</summary>
    static Site? Within(Whereabouts inner, Whereabouts outer) =>
        inner.Finest.FirstOrDefault(site => site.Enclosing.Any(id => outer.Finest.Any(o => o.Id == id) || outer.Finest.IsEmpty && outer.Provinces.Contains(id)))
        ?? inner.Sites.FirstOrDefault(site => site.IsCity && outer.Finest.Any(o => o.IsCity && o.Id == site.Id));
}
