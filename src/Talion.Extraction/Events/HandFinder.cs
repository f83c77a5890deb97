using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Finds the hand in an act that the text names apart from it: "The attackers fled on motorcycles", "police are looking for the gunmen".
/// </summary>
public static class HandFinder
{
    /// <summary>How many sentences behind the act's telling its hand may be named.</summary>
    const int Reach = 2;

    /// <summary>Gives each act that happened and has no attacker yet the nearest description behind it that points back to one.</summary>
    public static void Find(ImmutableArray<ArticleEvent> acts, MentionIndex mentions)
    {
        var told = acts.SelectMany(a => a.Mentions.Select(m => (Act: a, m.Sentence))).ToLookup(t => t.Sentence.Index, t => t.Act);
        foreach (var act in acts.Where(a => a.Status == EventStatus.Occurred && !a.Mentions.Any(m => m.Attackers.Count > 0)))
        {
            var last = act.Mentions[^1];
            for (var s = last.Sentence.Index; s <= last.Sentence.Index + Reach; s++)
            {
                if (s > last.Sentence.Index && told[s].Any(other => other != act))
                    break;
                if (mentions.BySentence[s].FirstOrDefault(m => IsHand(m) && !act.Mentions.Any(e => e.Targets.Contains(m))) is not { } hand)
                    continue;
                // "The attackers" of the act that hit back are not those of what it answered.
                if (acts.Any(a => a != act && a.Mentions.Any(m => m.Attackers.Exists(known => known.Mention.Label == hand.Label))))
                    break;
                last.AddAttacker(hand, PartyBasis.Stated);
                break;
            }
        }
    }

    /// <summary>"The attackers", "the terrorists", "the accused gunman": people of a group, with nothing else said of them.</summary>
    static bool IsHand(Mention mention) => mention is { IsName: false, IsDefinite: true, Kind: EntityKind.People, Side: "group" }
        && (mention.Tokens.Length == 1 || (mention.Tokens.Length == 2 && mention.Words[0].Lemma is "accused" or "alleged" or "accuse" or "suspected"));
}
