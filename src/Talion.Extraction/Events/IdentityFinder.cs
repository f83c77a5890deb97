using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Finds the people whom a text names apart from telling what was done: "The victims were identified as …", "among the dead was …", "the gunman was
/// named as …", "the mayor died in hospital".
/// </summary>
sealed class IdentityFinder(Lexicon lexicon)
{
    /// <summary>How many sentences behind an act's last telling its people may be named.</summary>
    const int Reach = 6;

    readonly IdentityPhrases phrases = new(lexicon);

    /// <summary>Adds them to the acts' tellings.</summary>
    /// <param name="acts">The acts that the article tells.</param>
    /// <param name="sentences">Its sentences, in text order.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="entities">What they stand for.</param>
    public void Find(ImmutableArray<ArticleEvent> acts, ImmutableArray<Sentence> sentences, MentionIndex mentions, EntityIndex entities)
    {
        var known = acts.SelectMany(a => a.Mentions).SelectMany(m => m.Attackers.Select(a => a.Mention).Concat(m.Targets))
            .Select(entities.Of).OfType<Entity>().ToHashSet();
        foreach (var (act, casualty) in acts.SelectMany(a => a.LooseCasualties.Where(c => c.Max != 0).Select(c => (a, c))).ToList())
        {
            foreach (var victim in casualty.Victims.Where(v => IsVictim(v) && (entities.Of(v) is not { } entity || known.Add(entity))))
                Before(act, casualty.Sentence).AddTarget(victim);
        }

        var told = acts.Where(a => a.Status == EventStatus.Occurred).SelectMany(a => a.Mentions.Select(m => (Telling: m, Act: a)))
            .ToLookup(t => t.Telling.Sentence.Index);
        var context = default((EventMention Telling, ArticleEvent Act)?);
        foreach (var sentence in sentences.Where(s => s.Kind == BlockKind.Body))
        {
            var here = told[sentence.Index].ToList();
            foreach (var phrase in phrases.Find(sentence, mentions))
            {
                var act = here.Count > 0 ? here.MinBy(t => Math.Abs(t.Telling.Main.Head.Index - phrase.At.Index)).Act
                    : context is { } last && sentence.Index - last.Telling.Sentence.Index <= Reach ? last.Act : null;
                if (act is not null && (phrase.Part ?? PartOf(mentions.HeadedBy(sentence, phrase.At), act, entities)) is { } part)
                    Add(Before(act, sentence), part, phrase.Names);
            }

            if (here.Count > 0)
                context = here.MaxBy(t => t.Telling.Main.Head.Index);
        }
    }

    /// <summary>"The mayor died in hospital", "three more were hurt": whom a figure without an act of its own counts.</summary>
    static bool IsVictim(Mention victim) =>
        victim is { Kind: EntityKind.Person or EntityKind.People or EntityKind.ArmedForces, Side: not "group" };

    /// <summary>The part that people whom the text has told of before play: "the men" who were killed, or who shot.</summary>
    static IdentityPart? PartOf(Mention? people, ArticleEvent act, EntityIndex entities)
    {
        if (people is null || entities.Of(people) is not { } entity)
            return null;
        if (act.Mentions.Any(m => m.Attackers.Exists(a => entities.Of(a.Mention) == entity)))
            return IdentityPart.Doer;
        return act.Mentions.Any(m => m.Targets.Exists(t => entities.Of(t) == entity)) ? IdentityPart.Victim : null;
    }

    /// <summary>The act's telling that a sentence goes on from.</summary>
    static EventMention Before(ArticleEvent act, Sentence sentence) =>
        act.Mentions.LastOrDefault(m => m.Sentence.Index <= sentence.Index) ?? act.Mentions[0];

    static void Add(EventMention telling, IdentityPart part, ImmutableArray<Mention> names)
    {
        foreach (var name in names)
        {
            if (part == IdentityPart.Victim)
                telling.AddTarget(name);
            else
                telling.AddAttacker(name, part == IdentityPart.Suspect ? PartyBasis.Suspected : PartyBasis.Stated);
        }
    }
}
