using Talion.Extraction.Language;
using Talion.Extraction.Links;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>One telling of an attack in one sentence: triggers that belong together and what fills their roles.</summary>
public sealed class EventMention(Sentence sentence, ImmutableArray<TriggerMatch> triggers)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>In text order; at least one.</summary>
    public ImmutableArray<TriggerMatch> Triggers { get; } = triggers;

    /// <summary>The trigger that says most of what kind of attack it is.</summary>
    public TriggerMatch Main { get; } = triggers.OrderBy(t => t.Type == EventType.Attack ? 1 : 0)
        .ThenBy(t => Rank(t.Frame))
        .ThenBy(t => t.IsVerb ? 1 : 0).ThenBy(t => t.Tokens).First();

    public EventType Type { get; set; }

    public EventStatus Status { get; set; } = EventStatus.Occurred;

    public List<Agent> Attackers { get; } = [];

    public List<Mention> Targets { get; } = [];

    public List<Mention> Weapons { get; } = [];

    /// <summary>Most specific first.</summary>
    public List<Mention> Places { get; } = [];

    public List<Mention> LaunchSites { get; } = [];

    public List<TimeExpression> Times { get; } = [];

    /// <summary>The day by which it was told of, where the sentence says; what had happened by then is no later act.</summary>
    public DateOnly? ToldBy { get; set; }

    public List<Casualty> Casualties { get; } = [];

    public List<(Mention Thing, string Effect)> Damage { get; } = [];

    /// <summary>Who is quoted as telling it, if the sentence says.</summary>
    public string? Speaker { get; set; }

    /// <summary>Whether a noun with "the", "this" or a possessor tells it, or it has no content of its own: it points back.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>Whether it points at what was told last: "that attack".</summary>
    public bool IsDemonstrative { get; set; }

    /// <summary>Where the sentence parts an answer from what it answers ("in revenge for"): token indexes; what stands on two sides is two acts.</summary>
    public ImmutableArray<int> Ties { get; init; } = [];

    /// <summary>What the sentence says of which act followed which.</summary>
    public ImmutableArray<LinkCue> Cues { get; init; } = [];

    /// <summary>Whether its words set it apart from what was told before: "another", "a second".</summary>
    public bool IsOther { get; set; }

    /// <summary>Whether a plural noun tells it.</summary>
    public bool IsPlural { get; set; }

    public TriggerMatch? Noun => Triggers.FirstOrDefault(t => !t.IsVerb && t.Frame is not "harm") ?? Triggers.FirstOrDefault(t => !t.IsVerb);

    public void AddAttacker(Mention mention, PartyBasis basis, Mention? people = null)
    {
        if (!Attackers.Any(a => ReferenceEquals(a.Mention, mention)))
            Attackers.Add(new Agent(mention, basis, People: people));
    }

    public void AddTarget(Mention mention) => AddTo(Targets, mention);

    public void AddWeapon(Mention mention) => AddTo(Weapons, mention);

    public void AddPlace(Mention mention) => AddTo(Places, mention);

    /// <summary>Drops what stands from a token on: "targeted the airport in response to the shelling of Alder" struck no Alder.</summary>
    public void KeepBefore(int token)
    {
        foreach (var list in new[] { Targets, Weapons, Places, LaunchSites })
            list.RemoveAll(m => m.Sentence == Sentence && m.Tokens.Start >= token);
        Attackers.RemoveAll(a => a.Mention.Sentence == Sentence && a.Mention.Tokens.Start >= token);
    }

    /// <summary>The same telling on one day of several.</summary>
    public EventMention On(TimeExpression day)
    {
        var one = new EventMention(Sentence, Triggers)
        {
            Type = Type,
            Status = Status,
            Speaker = Speaker,
            IsDefinite = IsDefinite,
            IsOther = IsOther,
            Ties = Ties,
            Cues = Cues,
            ToldBy = ToldBy,
        };
        one.Attackers.AddRange(Attackers);
        one.Targets.AddRange(Targets);
        one.Weapons.AddRange(Weapons);
        one.Places.AddRange(Places);
        one.LaunchSites.AddRange(LaunchSites);
        one.Damage.AddRange(Damage);
        one.Times.Add(day);
        return one;
    }

    static int Rank(string frame) => frame switch
    {
        "attack" or "explode" or "abduct" or "launch" or "trip" => 0,
        "answer" => 1,
        "clash" => 2,
        "harm" => 3,
        _ => 4,
    };

    static void AddTo(List<Mention> list, Mention mention)
    {
        if (!list.Contains(mention))
            list.Add(mention);
    }
}
