using System.Runtime.InteropServices;
using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Roles;

/// <summary>
/// Reads the roles of an article's acts over once all is put together: gives them what the rules missed and takes from them what hardly belongs there, as a
/// model learned from keyed articles weighs the grammar between telling and mention, the distance, the acts that compete and what the act has already.
/// </summary>
static class RoleReviser
{
    /// <summary>Above which log-odds a mention gets a role: more likely than not.</summary>
    const int Give = 0;

    /// <summary>Above which log-odds it is named as an attacker, two in three: a wrong accusation is worse than a missing one.</summary>
    const int Accuse = 3 * LikelihoodModel.Unit / 4;

    /// <summary>Below which log-odds a filler is dropped: less than two in nine.</summary>
    const int Take = -5 * LikelihoodModel.Unit / 4;

    /// <summary>Changes the fillers of the acts' tellings in place.</summary>
    public static void Revise(Article article, ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities, LikelihoodModel model)
    {
        var candidates = new RoleCandidates(acts, mentions, entities);
        var features = new RoleFeatures(candidates);
        var isUpperCase = IsUpperCase(article.Text);
        var best = new Dictionary<(Role, Entity), (RoleCandidate Candidate, int Score)>();
        var judged = new List<(RoleCandidate Candidate, int Score)>();
        foreach (var act in acts)
        {
            foreach (var candidate in candidates.Of(act))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, (candidate.Role, candidate.Entity), out var isKnown);
                // What the act has and keeps, it keeps whatever further mentions of it say.
                if (isKnown && candidate.IsFiller && known.Score >= Take)
                    continue;
                var score = model.Score(features.Of(candidate), isUpperCase);
                if (!isKnown || score > known.Score)
                    known = (candidate, score);
            }

            judged.AddRange(best.Values);
            best.Clear();
        }

        // What is judged is what the rules gave: nothing changes before all of it is.
        foreach (var (candidate, score) in judged)
        {
            if (!candidate.IsFiller && score > (candidate.Role == Role.Attacker ? Accuse : Give))
                Add(candidate);
            else if (candidate.IsFiller && score < Take)
                Remove(candidate, entities);
        }
    }

    /// <summary>Whether a text is all in capitals, as the wires of the last century were.</summary>
    public static bool IsUpperCase(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 2000)))
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 3 * lower;
    }

    static void Add(RoleCandidate candidate)
    {
        var (telling, mention) = (candidate.Telling, candidate.Mention);
        switch (candidate.Role)
        {
            case Role.Attacker:
                telling.AddAttacker(mention, PartyBasis.Stated);
                break;
            case Role.Target:
                telling.AddTarget(mention);
                break;
            case Role.Weapon:
                telling.AddWeapon(mention);
                break;
            default:
                telling.AddPlace(mention);
                break;
        }
    }

    static void Remove(RoleCandidate candidate, EntityIndex entities)
    {
        bool Is(Mention mention) => entities.Of(mention) == candidate.Entity;
        foreach (var telling in candidate.Act.Mentions)
        {
            _ = candidate.Role switch
            {
                Role.Attacker => telling.Attackers.RemoveAll(a => Is(a.Mention)),
                Role.Target => telling.Targets.RemoveAll(Is),
                Role.Weapon => telling.Weapons.RemoveAll(Is),
                _ => telling.Places.RemoveAll(Is),
            };
        }
    }
}
