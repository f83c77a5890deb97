using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Merging;

/// <summary>The acts that an article has told so far, and which of them a telling may mean.</summary>
/// <param name="entities">What the article's mentions stand for.</param>
sealed class KnownActs(EntityIndex entities)
{
    /// <summary>How many acts back a telling may mean one, beside the article's first: keeps long texts linear.</summary>
    public const int Window = 40;

    readonly List<KnownAct> acts = [];

    /// <summary>The act that each act is said to answer.</summary>
    readonly Dictionary<ArticleEvent, ArticleEvent> answered = [];

    /// <summary>What the sentence that is read tells so far.</summary>
    readonly List<(EventMention Telling, ArticleEvent Act)> here = [];

    /// <summary>The last sentence of the running text that tells any act so far.</summary>
    int latest;

    /// <summary>In the order of their first telling; those that only headlines tell last.</summary>
    public IReadOnlyList<KnownAct> All => acts;

    /// <summary>The acts that are said to be answered.</summary>
    public IEnumerable<ArticleEvent> Causes => answered.Values;

    /// <summary>The acts that the next telling may mean, in the order of their first telling.</summary>
    /// <param name="telling">The telling: of the running text, or of a headline once all of that is read, since a headline sums up.</param>
    /// <param name="profile">What it says.</param>
    public ImmutableArray<MergeCandidate> For(EventMention telling, ActProfile profile)
    {
        var isHeadline = telling.Sentence.Kind == BlockKind.Headline;
        var cause = AnsweredBy(telling) is { } answer ? answered.GetValueOrDefault(answer) : null;
        var compared = new List<(KnownAct Known, Comparison Comparison)>();
        for (var i = 0; i < acts.Count && !(isHeadline && i == Window); i++)
        {
            if (i == 1 && acts.Count > Window && !isHeadline)
                i = acts.Count - Window;
            if (!CanMean(telling, acts[i].Act))
                continue;
            var comparison = new Comparison(telling, profile, acts[i].Act, acts[i].Profile);
            if (!comparison.IsClash && !IsAnsweredOrAnswer(telling, acts[i].Act, comparison))
                compared.Add((acts[i], comparison));
        }

        var standings = new Standings(compared.Select(one => one.Comparison));
        var lastTold = compared.ConvertAll(one => one.Known.Act.LastSentence);
        return
        [
            .. compared.Select((one, at) => new MergeCandidate(one.Known, one.Comparison, standings.Of(one.Comparison),
                lastTold.Count(last => last > lastTold[at]), compared.Count)
            {
                IsFirst = one.Known == acts[0],
                IsLatest = one.Known.Act.LastSentence == latest,
                IsCause = one.Known.Act == cause,
            }),
        ];
    }

    /// <summary>Adds a telling to an act or as a new one.</summary>
    public ArticleEvent Add(EventMention telling, ActProfile profile, KnownAct? home)
    {
        var answer = AnsweredBy(telling);
        if (home is null)
        {
            home = new KnownAct(new ArticleEvent(telling), profile);
            acts.Add(home);
        }
        else
        {
            home.Act.Add(telling);
            home.Profile.Add(telling);
        }

        if (telling.Sentence.Kind == BlockKind.Headline)
            return home.Act;
        latest = telling.Sentence.Index;
        here.RemoveAll(placed => placed.Telling.Sentence != telling.Sentence);
        here.Add((telling, home.Act));
        if (answer is not null)
            answered.TryAdd(answer, home.Act);
        return home.Act;
    }

    /// <summary>What a telling says.</summary>
    public ActProfile ProfileOf(EventMention telling) => ActProfile.Of(telling, entities);

    /// <summary>The act that the telling's sentence says to answer what it tells.</summary>
    ArticleEvent? AnsweredBy(EventMention telling) => here.FindLast(placed => TellingWords.AreParted(telling, placed.Telling)).Act;

    static bool CanMean(EventMention telling, ArticleEvent act) => telling.Status == act.Status && !IsSetApart(telling, act)
        && (TypeLikeness.AreCompatible(telling.Type, act.Type) || IsRaidFromTheAir(telling, act.Type))
        && (telling.Sentence.Kind != BlockKind.Headline || telling.Sentence != act.Mentions[0].Sentence);

    /// <summary>
    /// "Another drone hit a village", "elsewhere gunmen shot two", "while a strike a day earlier killed four": words that set an act apart from those before it.
    /// </summary>
    static bool IsSetApart(EventMention telling, ArticleEvent act) => telling.Sentence.Kind != BlockKind.Headline
        && (telling is { IsOther: true, IsDefinite: false }
            || (telling.Times.Exists(t => t.Offset is not null) && act.Mentions[^1].Sentence == telling.Sentence));

    /// <summary>
    /// "Rebels shelled the town in revenge for an ambush", but not "rebels shelled the town in revenge for an ambush, their first attack this year": nobody
    /// answers himself.
    /// </summary>
    static bool IsAnsweredOrAnswer(EventMention telling, ArticleEvent act, Comparison comparison) =>
        TellingWords.AreParted(telling, act.Mentions[^1]) && !comparison.SharesAttacker;

    /// <summary>"The raids" after an air strike are air raids, and so is the "raid" of a headline, which has no articles.</summary>
    static bool IsRaidFromTheAir(EventMention telling, EventType act) =>
        (telling.IsDefinite || telling.Sentence.Kind == BlockKind.Headline) && telling.Type == EventType.ArmedAssault
            && telling.Main is { Concept.Id: "raid", IsVerb: false }
            && act is EventType.Airstrike or EventType.DroneStrike or EventType.MissileStrike;
}
