using Talion.Evaluation.Keys;
using Talion.Evaluation.Matching;
using Talion.Extraction;
using Talion.Extraction.Events;
using Talion.Extraction.Records;
using Talion.Extraction.Roles;
using Talion.Training.Keyed;
using Talion.Training.Logistic;

namespace Talion.Training.Roles;

/// <summary>Makes examples of keyed articles: what the program reads of an article, and which of it the key gives the role.</summary>
/// <param name="extractor">Reads the articles, without a role model.</param>
sealed class RoleExamples(Extractor extractor)
{
    /// <summary>From this age in days on a selective key leaves an act out.</summary>
    const int OldAge = 62;

    /// <summary>The examples of one article, act by act.</summary>
    public IEnumerable<Example> Of(KeyedArticle keyed)
    {
        var (candidates, records) = extractor.ReadRoles(keyed.Article);
        var answers = Answers(keyed, candidates.Acts, records);
        var features = new RoleFeatures(candidates);
        var isUpperCase = RoleReviser.IsUpperCase(keyed.Article.Text);
        foreach (var candidate in candidates.All())
        {
            if (answers.TryGetValue(candidate.Act, out var wanted))
                yield return new Example(features.Of(candidate).ToArray(), isUpperCase, wanted is not null && IsRight(candidate, wanted));
        }
    }

    /// <summary>The key's event for each act, none for an act that is no event of the key; acts that nothing can be learned of are left out.</summary>
    static Dictionary<ArticleEvent, KeyedEvent?> Answers(KeyedArticle keyed, ImmutableArray<ArticleEvent> acts, ImmutableArray<EventRecord> records)
    {
        var told = Enumerable.Range(0, acts.Length).Where(i => records[i].Status is EventStatus.Occurred or EventStatus.Series).ToList();
        var aligned = new Alignment(keyed.Key.Events, [.. told.Select(i => new Answer(records[i]))]);
        var answers = new Dictionary<ArticleEvent, KeyedEvent?>();
        for (var i = 0; i < told.Count; i++)
        {
            var wanted = aligned.KeyOf(i) is { } k ? keyed.Key.Events[k] : null;
            if (wanted is { IsCore: false } || wanted is null && keyed.IsSelective && MayBeLeftOut(records[told[i]]))
                continue;
            answers[acts[told[i]]] = wanted;
        }

        return answers;
    }

    static bool MayBeLeftOut(EventRecord record) =>
        record is { Date: { } date, Published: { } day } && day.DayNumber - date.Latest.DayNumber > OldAge
        || record.Attackers.Length > 0 && record.Targets.Length > 0
        && record.Attackers.All(a => a.Kind is EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.State)
        && record.Targets.All(t => t.Kind is EntityKind.ArmedForces or EntityKind.ArmedGroup);

    static bool IsRight(RoleCandidate candidate, KeyedEvent wanted)
    {
        var entity = candidate.Entity;
        IReadOnlyCollection<string> names = candidate.Role == Role.Weapon ? [candidate.Mention.Label] : [entity.Label, .. entity.Aliases];
        var keys = candidate.Role switch
        {
            Role.Attacker => wanted.Attackers,
            Role.Target => wanted.Targets,
            Role.Weapon => wanted.Weapons,
            _ => wanted.Places,
        };
        return keys.Any(key => NameMatch.AreSame(key, names));
    }
}
