using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>Lists what may play a role in which act of an article: what stands near one of its tellings and is of a kind that can.</summary>
sealed class RoleCandidates
{
    /// <summary>How many sentences before a telling are looked at.</summary>
    const int Before = 2;

    /// <summary>How many sentences behind it.</summary>
    const int Behind = 3;

    readonly MentionIndex mentions;
    readonly EntityIndex entities;
    readonly Dictionary<int, (ArticleEvent Act, EventMention Telling)[]> tellings;

    /// <param name="acts">The acts of the article.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="entities">What they stand for.</param>
    public RoleCandidates(ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities)
    {
        (Acts, this.mentions, this.entities) = (acts, mentions, entities);
        Fillers = new Fillers(acts, entities);
        tellings = acts.SelectMany(act => act.Mentions.Select(telling => (Act: act, Telling: telling)))
            .GroupBy(t => t.Telling.Sentence.Index).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public ImmutableArray<ArticleEvent> Acts { get; }

    public Fillers Fillers { get; }

    /// <summary>The tellings of all acts in one sentence.</summary>
    public (ArticleEvent Act, EventMention Telling)[] In(int sentence) => tellings.GetValueOrDefault(sentence, []);

    /// <summary>Whether a mention stands inside another's words.</summary>
    public bool IsInside(Mention mention) => mentions.IsInside(mention);

    /// <summary>Act by act, in text order.</summary>
    public IEnumerable<RoleCandidate> All() => Acts.SelectMany(Of);

    /// <summary>The candidates for the roles of one act, in text order.</summary>
    public IEnumerable<RoleCandidate> Of(ArticleEvent act)
    {
        foreach (var (sentence, near) in Neighbourhood(act).OrderBy(pair => pair.Key))
        {
            foreach (var mention in mentions.BySentence[sentence])
            {
                if (entities.Of(mention) is not { } entity)
                    continue;
                var telling = near.Sentence.Index == sentence ? NearestIn(sentence, act, mention) : near;
                var parts = Fillers.PartsOf(act, entity);
                foreach (var role in Fillers.Roles)
                {
                    if (CanPlay(mention, role))
                        yield return new RoleCandidate(act, telling, mention, entity, role, parts);
                }
            }
        }
    }

    /// <summary>The sentences around an act's tellings, each with the telling nearest to it; of two as near the one before it.</summary>
    static Dictionary<int, EventMention> Neighbourhood(ArticleEvent act)
    {
        var nearest = new Dictionary<int, EventMention>();
        foreach (var telling in act.Mentions)
        {
            for (var at = Math.Max(0, telling.Sentence.Index - Before); at <= telling.Sentence.Index + Behind; at++)
            {
                if (!nearest.TryGetValue(at, out var other) || Distance(telling, at) < Distance(other, at))
                    nearest[at] = telling;
            }
        }

        return nearest;
    }

    static int Distance(EventMention telling, int sentence) =>
        2 * Math.Abs(telling.Sentence.Index - sentence) + (telling.Sentence.Index > sentence ? 1 : 0);

    EventMention NearestIn(int sentence, ArticleEvent act, Mention mention)
    {
        EventMention? nearest = null;
        foreach (var (other, telling) in tellings[sentence])
        {
            if (other == act && (nearest is null || WordsBetween(telling, mention) < WordsBetween(nearest, mention)))
                nearest = telling;
        }

        return nearest!;
    }

    static int WordsBetween(EventMention telling, Mention mention) => Math.Abs(telling.Main.Head.Index - mention.Head.Index);

    static bool CanPlay(Mention mention, Role role) => role switch
    {
        // "The group has not claimed it" accuses nobody.
        Role.Attacker => mention.IsParty && mention.Side != "civilian" && !mention.Sentence.IsNegated(mention.Sentence.Clause(mention.Head)),
        Role.Target => mention.Kind is not null || mention.IsPronoun,
        // "Ammunition depots" say what was struck.
        Role.Weapon => mention.Weapon is not null && !(mention.Head.Relation is "compound" or "amod"),
        _ => mention is { IsPlace: true, IsName: true, IsDemonym: false },
    };
}
