using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Features;
using Talion.Knowledge.Resolution.Profiles;
using Talion.Knowledge.Resolution.Stories;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The records of all articles and the pairs of them that may be one event. What it holds depends on the articles alone, never on
/// their order.</summary>
sealed class ComparisonGraph
{
    readonly BlockIndex blocks = new();
    readonly Dictionary<string, EventProfile> profiles = new(StringComparer.Ordinal);
    readonly Dictionary<string, ImmutableArray<Tie>> ties = new(StringComparer.Ordinal);
    readonly StoryIndex stories = new();
    readonly Dictionary<RecordPair, Comparison> compared = [];
    readonly Dictionary<RecordPair, Comparison> comparedForStory = [];
    Dictionary<RecordPair, Comparison> alike = [];

    public IReadOnlyDictionary<string, EventProfile> Profiles => profiles;

    /// <summary>The pairs that are more likely one event than two, as of the last <see cref="CompareStories"/>.</summary>
    public IReadOnlyDictionary<RecordPair, Comparison> Alike => alike;

    /// <summary>Number of comparisons made so far.</summary>
    public int Comparisons { get; private set; }

    /// <summary>Enters one article's records and compares them with those in their blocks.</summary>
    /// <exception cref="ArgumentException">A record of that id is there already.</exception>
    public void Add(IReadOnlyCollection<EventProfile> article)
    {
        foreach (var profile in article)
            profiles.Add(profile.Id, profile);
        EnterTies(article);
        var pairs = new Dictionary<RecordPair, Comparison>();
        foreach (var profile in article)
        {
            foreach (var other in blocks.Add(profile).Where(other => other.Record.Document != profile.Record.Document))
                pairs[new RecordPair(profile.Id, other.Id)] = Compare(profile, other);
        }

        var tied = TiedThrough(pairs.Where(pair => pair.Value.SpeaksFor).Select(pair => pair.Key));
        foreach (var (pair, tie) in tied)
        {
            var comparison = pairs.TryGetValue(pair, out var found) ? found : Compare(profiles[pair.First], profiles[pair.Second]);
            pairs[pair] = comparison.IsForbidden ? comparison : comparison.With(tie);
        }

        foreach (var (pair, comparison) in pairs.Where(pair => pair.Value.SpeaksFor))
            compared.Add(pair, comparison);
        foreach (var main in article.Where(profile => profile.Story is not null))
            stories.Add(main);
    }

    /// <summary>Brings <see cref="Alike"/> up to date: how much a name says depends on how many articles have it by now.</summary>
    public void CompareStories()
    {
        var candidates = stories.Candidates();
        candidates.ExceptWith(compared.Keys);
        foreach (var pair in candidates.Where(pair => !comparedForStory.ContainsKey(pair)))
            comparedForStory.Add(pair, Compare(profiles[pair.First], profiles[pair.Second]));
        alike = compared.Concat(candidates.Select(pair => KeyValuePair.Create(pair, comparedForStory[pair])))
            .Select(pair => KeyValuePair.Create(pair.Key, InStory(pair.Key, pair.Value)))
            .Where(pair => pair.Value.SpeaksFor)
            .ToDictionary();
    }

    Comparison InStory(RecordPair pair, Comparison comparison) =>
        !comparison.IsForbidden && profiles[pair.First].Story is { } left && profiles[pair.Second].Story is { } right
            && stories.Compare(left, right) is { } finding
            ? comparison.With(finding)
            : comparison;

    /// <summary>The comparison of any two records, whether they share a block or not.</summary>
    public Comparison Between(string one, string other) =>
        alike.TryGetValue(new RecordPair(one, other), out var comparison)
            ? comparison
            : InStory(new RecordPair(one, other), RecordComparer.Compare(profiles[one], profiles[other]));

    Comparison Compare(EventProfile left, EventProfile right)
    {
        Comparisons++;
        return RecordComparer.Compare(left, right);
    }

    void EnterTies(IEnumerable<EventProfile> article)
    {
        foreach (var profile in article)
        {
            foreach (var link in profile.Record.Links.Where(link => profiles.ContainsKey(link.Target)))
            {
                Enter(profile.Id, new Tie(link.Target, link.Type, IsCause: true));
                Enter(link.Target, new Tie(profile.Id, link.Type, IsCause: false));
            }
        }

        void Enter(string id, Tie tie) => ties[id] = (ties.TryGetValue(id, out var entered) ? entered : []).Add(tie);
    }

    /// <summary>Pairs that hang in the same way on records that are alike: what answered the same attack is likely the same
    /// answer.</summary>
    Dictionary<RecordPair, Finding> TiedThrough(IEnumerable<RecordPair> anchors)
    {
        var tied = new Dictionary<RecordPair, Finding>();
        foreach (var anchor in anchors.Order())
        {
            foreach (var here in TiesOf(anchor.First))
            {
                foreach (var there in TiesOf(anchor.Second).Where(there => there.IsCause == here.IsCause))
                {
                    var weight = here.Type == there.Type ? 2.2 : 1.7;
                    var pair = new RecordPair(here.Record, there.Record);
                    if (!tied.TryGetValue(pair, out var known) || known.Weight < weight)
                        tied[pair] = new Finding("same-link", weight,
                            $"{(here.IsCause ? "both led to" : "both hang on")} {profiles[anchor.First].Record.Label}");
                }
            }
        }

        return tied;
    }

    ImmutableArray<Tie> TiesOf(string id) => ties.TryGetValue(id, out var found) ? found : [];

    /// <summary>A link seen from one of its ends.</summary>
    /// <param name="Record">The other end's record.</param>
    /// <param name="Type">What the link is.</param>
    /// <param name="IsCause">Whether the other end is the cause.</param>
    readonly record struct Tie(string Record, LinkType Type, bool IsCause);
}
