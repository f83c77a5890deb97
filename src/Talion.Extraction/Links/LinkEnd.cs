using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>An act as an end of links: its two sides, what it may be called by, where it is told.</summary>
sealed class LinkEnd
{
    readonly ImmutableArray<(int Sentence, int Position)> places;

    public LinkEnd(ArticleEvent act, int order, EntityIndex entities)
    {
        Act = act;
        Order = order;
        places = [.. act.Mentions.Select(m => (m.Sentence.Index, m.Main.Head.Index))];
        foreach (var mention in act.Mentions)
        {
            Add(mention.Attackers.Select(a => a.Mention), Hands, HandNations, entities);
            Add(mention.Targets.Concat(mention.Casualties.Select(c => c.Victim).OfType<Mention>()), Struck, StruckNations, entities);
            Add(mention.Places, Struck, StruckNations, entities);
            Weapons.UnionWith(mention.Weapons.Select(w => w.Weapon).OfType<string>());
            SentenceNames.UnionWith(mention.Sentence.Tokens.Where(t => t.IsProperNoun).Select(t => t.Text));
            foreach (var named in mention.Places.Concat(mention.Targets))
                Names.UnionWith(named.Sentence.Tokens[named.Tokens.Start..named.Tokens.End].Where(t => t.IsProperNoun).Select(t => t.Text));
        }
    }

    public ArticleEvent Act { get; }

    /// <summary>Whether only headlines tell it.</summary>
    public bool IsOfHeadline => Act.Mentions.All(m => m.Sentence.Kind == BlockKind.Headline);

    /// <summary>Its place among the article's acts.</summary>
    public int Order { get; }

    public HashSet<Entity> Hands { get; } = [];

    public HashSet<string> HandNations { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom, what and where it struck.</summary>
    public HashSet<Entity> Struck { get; } = [];

    public HashSet<string> StruckNations { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Weapons { get; } = new(StringComparer.Ordinal);

    /// <summary>The proper nouns in what its places and targets are called: "revenge for Alderton" is for the act at Alderton market.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The proper nouns of the sentences that tell it.</summary>
    public HashSet<string> SentenceNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    public DayInterval? Days => Act.Dated?.Days;

    /// <summary>The last place at which it is told before a token; <see langword="null"/> where it was not yet told.</summary>
    public (int Sentence, int Position)? Before(int sentence, int token)
    {
        (int, int)? last = null;
        foreach (var place in places)
        {
            if (place.CompareTo((sentence, token)) < 0 && (last is null || place.CompareTo(last.Value) > 0))
                last = place;
        }

        return last;
    }

    static void Add(IEnumerable<Mention> mentions, HashSet<Entity> all, HashSet<string> nations, EntityIndex entities)
    {
        foreach (var entity in mentions.Select(entities.Of).OfType<Entity>())
        {
            all.Add(entity);
            // An armed group is no hand of the state where it fights.
            if (entity is { Nation: { } nation, Kind: not EntityKind.ArmedGroup })
                nations.Add(nation);
            if (entity.Entry is { } entry)
                nations.Add(entry.Id);
        }
    }
}
