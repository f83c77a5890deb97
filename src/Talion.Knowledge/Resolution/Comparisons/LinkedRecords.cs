using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Features;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>What the links within two articles say of their records: what answered the same attack is likely the same answer.</summary>
static class LinkedRecords
{
    /// <summary>Pairs that hang in the same way on records that are alike.</summary>
    public static Dictionary<RecordPair, Finding> TiedThrough(IEnumerable<RecordPair> alike, ImmutableArray<KeyedRecord> one, ImmutableArray<KeyedRecord> other)
    {
        var ties = TiesOf(one).Concat(TiesOf(other)).ToLookup(tie => tie.Record, StringComparer.Ordinal);
        var tied = new Dictionary<RecordPair, Finding>();
        foreach (var anchor in alike.Order())
        {
            foreach (var here in ties[anchor.First])
            {
                foreach (var there in ties[anchor.Second].Where(there => there.IsCause == here.IsCause))
                {
                    var weight = here.Type == there.Type ? 2.2 : 1.7;
                    var pair = new RecordPair(here.Far.Id, there.Far.Id);
                    if (!tied.TryGetValue(pair, out var known) || known.Weight < weight)
                        tied[pair] = new Finding("same-link", weight, () => $"{(here.IsCause ? "both led to" : "both hang on")} {here.Near.Record.Label}");
                }
            }
        }

        return tied;
    }

    static IEnumerable<Tie> TiesOf(ImmutableArray<KeyedRecord> article)
    {
        foreach (var effect in article.Select(record => record.Profile))
        {
            foreach (var link in effect.Record.Links)
            {
                if (article.FirstOrDefault(record => record.Profile.Id == link.Target)?.Profile is not { } cause)
                    continue;
                yield return new Tie(effect, cause, link.Type, IsCause: true);
                yield return new Tie(cause, effect, link.Type, IsCause: false);
            }
        }
    }

    /// <summary>A link seen from one of its ends.</summary>
    /// <param name="Near">That end.</param>
    /// <param name="Far">The other one.</param>
    /// <param name="Type">What the link is.</param>
    /// <param name="IsCause">Whether the other end is the cause.</param>
    readonly record struct Tie(EventProfile Near, EventProfile Far, LinkType Type, bool IsCause)
    {
        public string Record => Near.Id;
    }
}
