using Talion.Extraction.Events;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Merging;

/// <summary>What is known of an act for telling whether a mention means it: grows with every mention that is added.</summary>
sealed class ActProfile(EntityIndex entities)
{
    /// <summary>How near a noun stands to a trigger to be said of it, and to be said with it, in words.</summary>
    const int Beside = 2, Around = 20;

    public HashSet<Entity> Attackers { get; } = [];

    public HashSet<string> AttackerNations { get; } = new(StringComparer.Ordinal);

    /// <summary>"forces" or "group", as far as the attackers are known to be either.</summary>
    public HashSet<string> AttackerSides { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every attacker's state is known.</summary>
    public bool AllAttackersHaveNations { get; private set; } = true;

    /// <summary>Whether an attacker's own words name its state, not only what they point back to.</summary>
    public bool NamesAttackerNation { get; private set; }

    public HashSet<Entity> Targets { get; } = [];

    /// <summary>What descriptions call attackers, targets and sites, in lower case: "gunmen" told twice may be the same or others.</summary>
    public HashSet<string> AttackerWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> TargetWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> SiteWords { get; } = new(StringComparer.Ordinal);

    /// <summary>The states of the people and forces among the targets.</summary>
    public HashSet<string> TargetNations { get; } = new(StringComparer.Ordinal);

    /// <summary>The states of single persons among the targets.</summary>
    public HashSet<string> VictimNations { get; } = new(StringComparer.Ordinal);

    /// <summary>Bases, cities, buildings and the like.</summary>
    public HashSet<Entity> Sites { get; } = [];

    /// <summary>The proper nouns in what its places and targets are called: "Alder" of "the Alder valley" and "the Alder camp".</summary>
    public HashSet<string> SiteNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Provinces, regions, countries.</summary>
    public HashSet<Entity> Areas { get; } = [];

    /// <summary>The countries of its places.</summary>
    public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>The states that it was launched from.</summary>
    public HashSet<string> Origins { get; } = new(StringComparer.Ordinal);

    /// <summary>The concepts of its triggers.</summary>
    public HashSet<string> Concepts { get; } = new(StringComparer.Ordinal);

    /// <summary>The concepts of its weapons.</summary>
    public HashSet<string> Means { get; } = new(StringComparer.Ordinal);

    /// <summary>The nouns beside its triggers: "bus" of "the bus blast".</summary>
    public HashSet<string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The nouns around its triggers.</summary>
    public HashSet<string> Surroundings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<(CasualtyKind Kind, int Min, int? Max)> Figures { get; } = [];

    /// <summary>The days that the words name, narrowed as mentions agree; <see langword="null"/> where none is named.</summary>
    public DayInterval? Days { get; private set; }

    /// <summary>The first day by which it was told of.</summary>
    public DateOnly? ToldBy { get; private set; }

    public bool HasNamedSite { get; private set; }

    public bool HasPerson { get; private set; }

    public static ActProfile Of(EventMention mention, EntityIndex entities)
    {
        var profile = new ActProfile(entities);
        profile.Add(mention);
        return profile;
    }

    public void Add(EventMention mention)
    {
        Concepts.UnionWith(mention.Triggers.Select(t => t.Concept.Id));
        Means.UnionWith(mention.Weapons.Select(w => w.Weapon).OfType<string>());
        AddNouns(mention);
        ToldBy = mention.ToldBy < (ToldBy ?? DateOnly.MaxValue) ? mention.ToldBy : ToldBy;
        foreach (var agent in mention.Attackers)
        {
            if (entities.Of(agent.Mention) is not { } attacker)
                continue;
            Attackers.Add(attacker);
            AddWords(AttackerWords, attacker, m => m.Head.Lemma);
            if ((attacker.Side ?? SideOf(attacker.Kind)) is { } side)
                AttackerSides.Add(side);
            NamesAttackerNation |= agent.Mention is { Nation: not null } or { Entry: not null };
            if (attacker.Nation is { } nation)
                AttackerNations.Add(nation);
            else
                AllAttackersHaveNations = false;
        }

        foreach (var struck in mention.Targets)
        {
            if (entities.Of(struck) is not { } target)
                continue;
            if (target.IsNamed || !target.Mentions[0].IsPlural || target.Mentions[0].Head.Lemma is not ("people" or "person" or "other" or "man"))
            {
                Targets.Add(target);
                AddWords(TargetWords, target, m => m.Head.Lemma);
            }

            if (target is { Nation: { } nation, Kind: EntityKind.People or EntityKind.ArmedForces })
                TargetNations.Add(nation);
            if (target is { Nation: { } state, IsOnePerson: true })
                VictimNations.Add(state);
            HasPerson |= target is { Kind: EntityKind.Person, IsNamed: true } && !struck.IsPronoun;
        }

        SiteNames.UnionWith(mention.Places.Where(IsSite).Concat(mention.Targets.Where(t => t.IsPlace)).SelectMany(ProperNouns));
        foreach (var place in mention.Places)
        {
            if (entities.Of(place) is not { } entity)
                continue;
            if (entity.Entry is { } entry && (entry.Kind == EntityKind.Country ? entry.Id : entry.Country) is { } country)
                Countries.Add(country);
            if (IsSite(place))
            {
                Sites.Add(entity);
                AddWords(SiteWords, entity, m => m.Label);
                HasNamedSite |= entity.IsNamed;
            }
            else
            {
                Areas.Add(entity);
            }
        }

        foreach (var origin in mention.LaunchSites.Select(p => entities.Of(p)?.Nation).OfType<string>())
            Origins.Add(origin);
        foreach (var casualty in mention.Casualties.Where(c => c.Max != 0))
            Figures.Add((casualty.Kind, casualty.Min, casualty.Max));
        foreach (var time in mention.Times)
        {
            if (time is { Days: { } days, Offset: null })
                Days = Days is { } known ? known.Meet(days) : days;
        }
    }

    void AddNouns(EventMention mention)
    {
        var (tokens, at) = (mention.Sentence.Tokens, mention.Main.Head.Index);
        for (var i = Math.Max(0, at - Around); i < Math.Min(tokens.Length, at + Around + 1); i++)
        {
            if (!tokens[i].IsNoun || tokens[i].Text.Length <= 2 || mention.Triggers.Any(trigger => trigger.Head.Index == i))
                continue;
            Surroundings.Add(tokens[i].Lemma);
            if (Math.Abs(i - at) <= Beside)
                Attributes.Add(tokens[i].Lemma);
        }
    }

    static void AddWords(HashSet<string> words, Entity entity, Func<Mention, string> word)
    {
        if (!entity.IsNamed)
            words.UnionWith(entity.Mentions.Where(m => !m.IsPronoun).Select(m => word(m).ToLowerInvariant()));
    }

    static string? SideOf(EntityKind? kind) => kind switch { EntityKind.ArmedForces => "forces", EntityKind.ArmedGroup => "group", _ => null };

    static IEnumerable<string> ProperNouns(Mention place) => place.Words
        .Where(t => t.IsProperNoun && t.Text.Length > 2 && char.IsUpper(t.Text[0])).Select(t => t.Text);

    static bool IsSite(Mention place) =>
        place.Kind is EntityKind.Base or EntityKind.City or EntityKind.Building or EntityKind.Infrastructure or EntityKind.Place;
}
