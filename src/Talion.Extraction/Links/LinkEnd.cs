using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>An act as an end of links: its two sides, what it may be called by, where it is told.</summary>
sealed class LinkEnd
{
    public LinkEnd(ArticleEvent act, bool isFirst, EntityIndex entities)
    {
        Act = act;
        IsFirst = isFirst;
        Days = act.Dated?.Days;
        foreach (var mention in act.Mentions)
        {
            Add(mention.Attackers.Select(a => a.Mention), Hands, HandNations, entities);
            Add(mention.Targets.Concat(mention.Casualties.SelectMany(c => c.Victims)), Struck, StruckNations, entities);
            Add(mention.Places, Struck, StruckNations, entities);
            Weapons.UnionWith(mention.Weapons.Select(w => w.Weapon).OfType<string>());
            SentenceNames.UnionWith(mention.Sentence.Tokens.Where(t => t.IsProperNoun).Select(t => t.Text));
            foreach (var named in mention.Places.Concat(mention.Targets))
                Names.UnionWith(named.Words.Where(t => t.IsProperNoun).Select(t => t.Text));
        }
    }

    public ArticleEvent Act { get; }

    /// <summary>Whether only headlines tell it.</summary>
    public bool IsOfHeadline => Act.Mentions.All(m => m.Sentence.Kind == BlockKind.Headline);

    /// <summary>Whether it is the first act of the article.</summary>
    public bool IsFirst { get; }

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

    public DayInterval? Days { get; }

    /// <summary>Whether it is told only behind a sentence.</summary>
    public bool IsNewAfter(Sentence sentence) => Act.Mentions.All(m => m.Sentence.Index > sentence.Index);

    /// <summary>Where it was last told before a sentence; <see langword="null"/> where it was not yet told.</summary>
    public (int Sentence, int Token)? LastBefore(Sentence sentence) => Act.Mentions.Where(m => m.Sentence.Index < sentence.Index)
        .Select(m => ((int, int)?)(m.Sentence.Index, m.Main.Head.Index)).Max();

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
