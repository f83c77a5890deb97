using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Merging;
using Talion.Extraction.Roles;
using Talion.Training.Keyed;
using Talion.Training.Logistic;

namespace Talion.Training.Merging;

/// <summary>
/// Makes examples of keyed articles: goes through the tellings as <see cref="EventMerger"/> does, puts each where the key says, and asks of each act told
/// before whether the telling means it. Tellings of which the key does not say what they tell are passed over.
/// </summary>
/// <param name="extractor">Reads the articles.</param>
sealed class MergeExamples(Extractor extractor)
{
    /// <summary>The examples of one article, telling by telling.</summary>
    public IEnumerable<Example> Of(KeyedArticle keyed)
    {
        var (told, entities) = extractor.ReadTellings(keyed.Article);
        var key = new KeyedTellings(keyed, entities);
        var isUpperCase = RoleReviser.IsUpperCase(keyed.Article.Text);
        var (acts, features, events) = (new KnownActs(entities), new MergeFeatures(), new Dictionary<ArticleEvent, string>());
        foreach (var telling in told.OrderBy(s => s.Sentence.Kind == BlockKind.Headline).SelectMany(s => s.Mentions))
        {
            if (key.EventOf(telling) is not { } wanted)
                continue;
            var profile = acts.ProfileOf(telling);
            foreach (var candidate in acts.For(telling, profile))
                yield return new Example(features.Of(telling, profile, candidate).ToArray(), isUpperCase, events[candidate.Known.Act] == wanted);
            if (telling.Sentence.Kind == BlockKind.Headline)
                continue;
            var home = acts.All.FirstOrDefault(a => events[a.Act] == wanted && a.Act.Status == telling.Status);
            events[acts.Add(telling, profile, home)] = wanted;
        }
    }
}
