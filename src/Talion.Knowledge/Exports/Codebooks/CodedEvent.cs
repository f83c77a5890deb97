using Talion.Extraction.Articles;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Merging;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>An attack with what the datasets ask of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Attackers">Its attackers, each once, those that are only suspected last.</param>
/// <param name="Targets">Its targets, each once, people first.</param>
/// <param name="Place">The finest place, if any.</param>
/// <param name="City">The city, if known.</param>
/// <param name="Province">The province, if known.</param>
/// <param name="Country">The country, if known.</param>
/// <param name="Figures">What the figures come to.</param>
/// <param name="Articles">The articles that tell it, sorted by id.</param>
sealed record CodedEvent(
    CanonicalEvent Event,
    ImmutableArray<CodedParty> Attackers,
    ImmutableArray<CodedParty> Targets,
    EventPlace? Place,
    GazetteerEntry? City,
    GazetteerEntry? Province,
    GazetteerEntry? Country,
    ImmutableArray<CasualtySummary> Figures,
    ImmutableArray<Article> Articles)
{
    public static CodedEvent Of(CanonicalEvent e, GazetteerIndex gazetteer, Func<string, Article?> articles, Sources sources)
    {
        var view = EventView.Of(e);
        var place = view.Places.MinBy(place => (int)Extent(place.Kind));
        var around = view.Places.OrderBy(place => Extent(place.Kind))
            .SelectMany(place => gazetteer.Find(place.Entity) is { } entry ? gazetteer.Enclosing(entry.Id).Select(gazetteer.Find).Prepend(entry) : [])
            .OfType<GazetteerEntry>()
            .ToList();
        return new CodedEvent(
            e,
            [.. view.Attackers.OrderBy(attacker => attacker.Basis == PartyBasis.Suspected)
                .Select(attacker => Party(attacker.Label, attacker.Kind, attacker.Entity, attacker.Basis == PartyBasis.Suspected, gazetteer))],
            [.. view.Targets.OrderBy(target => target.Kind is not (EntityKind.Person or EntityKind.People))
                .Select(target => Party(target.Label, target.Kind, target.Entity, isSuspected: false, gazetteer))],
            place,
            around.Find(entry => entry.Kind == EntityKind.City),
            around.Find(entry => entry.Kind == EntityKind.Province),
            around.Find(entry => entry.Kind is EntityKind.Country or EntityKind.State),
            CasualtySummary.Of(e, sources),
            [.. view.Documents.Select(articles).OfType<Article>()]);
    }

    /// <summary>The best number of an outcome, <see langword="null"/> where no article gives one.</summary>
    public int? Best(CasualtyKind kind) => Figures.FirstOrDefault(figure => figure.Kind == kind)?.Best;

    /// <summary>How large places of a kind are: 0 a site, 1 a city, 2 a province, 3 more than that.</summary>
    public static int Extent(EntityKind kind) => kind switch
    {
        EntityKind.Country or EntityKind.Region or EntityKind.State => 3,
        EntityKind.Province => 2,
        EntityKind.City or EntityKind.Place => 1,
        _ => 0,
    };

    static CodedParty Party(string label, EntityKind kind, string? entity, bool isSuspected, GazetteerIndex gazetteer)
    {
        var entry = gazetteer.Find(entity);
        var country = entry?.Kind is EntityKind.Country or EntityKind.State ? entry : gazetteer.Find(entry?.Country);
        country ??= gazetteer.MentionedIn(label, out _).FirstOrDefault(named => named.Kind == EntityKind.Country);
        return new CodedParty(entry?.Label ?? label, label, entry?.Kind ?? kind, country, isSuspected);
    }
}
