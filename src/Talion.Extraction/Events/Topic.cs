using System.Collections.Frozen;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>What a text is about where some attack words tell no attack.</summary>
public sealed class Topic(Concept concept)
{
    readonly FrozenSet<string> blocks = concept.Features.GetValueOrDefault("blocks", "").Split(' ').ToFrozenSet(StringComparer.Ordinal);
    readonly bool keepsSites = concept.Features.GetValueOrDefault("unless") == "site";
    readonly bool keepsArms = concept.Features.GetValueOrDefault("unless") is not ("group" or "victim");
    readonly bool keepsVictims = concept.Features.GetValueOrDefault("unless") == "victim";
    readonly bool presentOnly = concept.Features.GetValueOrDefault("tense") == "present";

    /// <summary>
    /// Whether triggers that belong together tell no attack here: all are words of the topic, or tell only what such a word did or harmed.
    /// </summary>
    public bool Blocks(Sentence sentence, ImmutableArray<TriggerMatch> triggers, MentionIndex mentions) => presentOnly
        ? triggers.All(t => sentence.Clause(t.Head).Tag is "VBP" or "VBZ")
        : triggers.Any(t => blocks.Contains(t.Concept.Id))
            && triggers.All(t => blocks.Contains(t.Concept.Id) || t.Frame is "damage" or "perform" || (t.Frame == "harm" && !HarmsPeople(sentence, t, mentions)))
            && !NamesArms(sentence, mentions) && !(keepsVictims && triggers.Any(t => HarmsAnother(sentence, t, mentions)));

    /// <summary>"Shot his wife before shooting himself".</summary>
    static bool HarmsAnother(Sentence sentence, TriggerMatch trigger, MentionIndex mentions) => trigger.IsVerb
        && (sentence.IsPassive(trigger.Head) ? sentence.Child(trigger.Head, "obl:agent") : sentence.Object(trigger.Head)) is { } other
        && mentions.HeadedBy(sentence, other) is { Kind: EntityKind.People or EntityKind.Person };

    /// <summary>"Killed 64 people" beside a match is no goal.</summary>
    static bool HarmsPeople(Sentence sentence, TriggerMatch trigger, MentionIndex mentions) =>
        sentence.Object(trigger.Head) is { } harmed && mentions.HeadedBy(sentence, harmed) is { Kind: EntityKind.People, Count: not null };

    /// <summary>
    /// A shot may be one at goal; armed groups, and unless things blow up by themselves here all other arms, forces and whatever else belongs to war,
    /// are meant as they stand.
    /// </summary>
    bool NamesArms(Sentence sentence, MentionIndex mentions) => mentions.BySentence[sentence.Index].Any(m =>
        (keepsArms && ((m.Weapon is not null && m.Head.Lemma != "shot") || m is { IsName: true, Kind: EntityKind.ArmedForces }))
        || m.Side == "group" || m is { Kind: EntityKind.ArmedGroup } and not { IsName: false, Head.Lemma: "group" }
        || (keepsSites && m is { IsSurmised: false, Kind: EntityKind.Base or EntityKind.Vessel or EntityKind.Infrastructure }));
}
