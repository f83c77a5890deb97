using Talion.Extraction.Links;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>One act as an article tells it: the mentions that tell it, put together.</summary>
public sealed class ArticleEvent(EventMention first)
{
    readonly List<EventMention> mentions = [first];
    readonly HashSet<string> heads = new(StringComparer.Ordinal) { first.Main.Head.Lemma };

    /// <summary>The mention that gives the type, and its place among the mentions.</summary>
    (EventMention Mention, int At) telling = (first, 0);

    /// <summary>In text order; at least one.</summary>
    public IReadOnlyList<EventMention> Mentions => mentions;

    /// <summary>What its first telling says; an act that <see cref="IsAtLarge"/> is recorded as a series.</summary>
    public EventStatus Status { get; } = first.Status;

    public List<Casualty> LooseCasualties { get; } = [];

    public List<StanceMention> Stances { get; } = [];

    /// <summary>The acts that it hangs on, filled by the linker.</summary>
    public List<LinkMention> Links { get; } = [];

    /// <summary>Its type: the most specific that its mentions say, the earliest of those.</summary>
    public EventType Type => telling.Mention.Type;

    /// <summary>Whether all its mentions tell of nothing but how something was stopped.</summary>
    public bool IsInterception { get; private set; } = TellsInterception(first);

    public IEnumerable<Casualty> Casualties => mentions.SelectMany(m => m.Casualties).Concat(LooseCasualties).OrderBy(c => c.Anchor.Span.Start);

    /// <summary>The days that its mentions name: the narrowest that all agree on, or what spans two that differ by a day.</summary>
    public (DayInterval Days, TimeExpression Source)? Dated
    {
        get
        {
            (DayInterval Days, TimeExpression Source)? best = null;
            foreach (var time in mentions.SelectMany(m => m.Times))
            {
                if (time is { Days: { } days, Offset: null })
                    best = best is { } known ? (known.Days.Meet(days), known.Days.Days <= days.Days ? known.Source : time) : (days, time);
            }

            return best;
        }
    }

    /// <summary>An expression that places it relative to another event ("days later"), if one does.</summary>
    public TimeExpression? Anchored => mentions.SelectMany(m => m.Times).FirstOrDefault(t => t.Offset is not null);

    /// <summary>
    /// Whether enough is told to tell it from other acts: at least two of attacker, target, means, place, day and victims, or a target with a name,
    /// or its part in a link or claim; one of them for the article's main act, for what is told more than once, and for what did not happen.
    /// "They condemned the attack" alone is no event that anyone could look up.
    /// </summary>
    /// <param name="isLinked">Whether another act hangs on it.</param>
    /// <param name="isMain">Whether the article tells it most often.</param>
    public bool IsTold(bool isLinked, bool isMain) => isLinked || Links.Count > 0 || Stances.Count > 0 || HasNamedTarget
        || Answers.Count(isAnswered => isAnswered) >= (Status == EventStatus.Occurred && mentions.Count == 1 && !isMain ? 2 : 1);

    /// <summary>
    /// Whether it tells what is done at large rather than one act: "they have killed mayors and burned buses", with no day, no figure, no arms, no
    /// place below a country, and none but many nameless victims; or nothing but "the attacks of those groups".
    /// "The murder of the priests" is one act.
    /// </summary>
    public bool IsAtLarge => Status == EventStatus.Occurred && Dated is not { Days.Days: < 7 } && Anchored is null
        && !Casualties.Any() && Links.Count == 0
        && !mentions.Exists(m => m.Weapons.Count > 0)
        && (mentions.Exists(m => m.Targets.Count > 0 && Dated is null) || mentions.TrueForAll(m => m.IsPlural))
        && !mentions.Exists(m => m is { IsDefinite: true, IsPlural: false, Noun: not null })
        && mentions.SelectMany(m => m.Targets).All(t => t is { IsName: false, Count: null, IsPlural: true })
        && !mentions.SelectMany(m => m.Places).Any(p => p is { IsName: true, Kind: not (EntityKind.Country or EntityKind.State) });

    bool HasNamedTarget => mentions.SelectMany(m => m.Targets)
        .Any(t => t is { IsName: true, IsDemonym: false } && t.Kind is EntityKind.Person or EntityKind.Base);

    /// <summary>Whether it is told by whom, on whom, with what, where, when, and what it did to people.</summary>
    IEnumerable<bool> Answers =>
    [
        mentions.Exists(m => m.Attackers.Count > 0),
        mentions.Exists(m => m.Targets.Count > 0),
        mentions.Exists(m => m.Weapons.Count > 0),
        mentions.Exists(m => m.Places.Exists(p => p.IsName)),
        Dated is not null,
        Casualties.Any(c => c.Max != 0),
    ];

    public int LastSentence => mentions[^1].Sentence.Index;

    /// <summary>Adds a mention at its place in the text.</summary>
    public void Add(EventMention mention)
    {
        var at = mentions.FindLastIndex(m => m.Sentence.Index <= mention.Sentence.Index);
        mentions.Insert(at + 1, mention);
        heads.Add(mention.Main.Head.Lemma);
        IsInterception &= TellsInterception(mention);
        if (at < telling.At)
            telling.At++;
        if (Specificity(mention.Type).CompareTo(Specificity(Type)) is var order && (order < 0 || (order == 0 && at < telling.At)))
            telling = (mention, at + 1);
    }

    /// <summary>Whether one of its mentions has that word, by its lemma, for what was done: "strike" of an "airstrike" too.</summary>
    public bool HasHead(string lemma) => heads.Any(h => h.EndsWith(lemma, StringComparison.Ordinal));

    static bool TellsInterception(EventMention mention) => mention.Triggers.All(t => t.Frame == "intercept");

    static int Specificity(EventType type) => type switch
    {
        EventType.Assassination => 0,
        EventType.DroneStrike or EventType.MissileStrike or EventType.RocketAttack or EventType.SuicideBombing or EventType.Abduction
            or EventType.NavalAttack => 1,
        EventType.Shelling or EventType.Airstrike => 2,
        EventType.Bombing or EventType.ArmedAssault or EventType.Arson => 3,
        _ => 4,
    };
}
