using System.Text.RegularExpressions;
using Talion.Evaluation.Keys;
using Talion.Evaluation.Matching;
using Talion.Extraction;
using Talion.Extraction.Events;
using Talion.Extraction.Mentions;
using Talion.Extraction.Merging;
using Talion.Training.Keyed;

namespace Talion.Training.Merging;

/// <summary>Which event of an article's key a telling tells: the one whose phrases its words stand in, else the one whose fillers it names.</summary>
sealed partial class KeyedTellings
{
    /// <summary>From this agreement on a telling is taken to be of an event: a target, a day, or two lesser things.</summary>
    const double Enough = 1;

    const double SameTarget = 2, SameAttacker = 0.5, SameWeapon = 0.5, SamePlace = 0.75, SameDay = 1, SameTime = 0.5, OtherTime = -1, OtherType = -1;

    /// <summary>Days that are no more than this say when, not about when.</summary>
    const int Week = 7;

    readonly ArticleKey key;
    readonly EntityIndex entities;
    readonly ILookup<string, TextSpan> phrases;

    /// <param name="keyed">The article.</param>
    /// <param name="entities">What its mentions stand for.</param>
    public KeyedTellings(KeyedArticle keyed, EntityIndex entities)
    {
        (key, this.entities) = (keyed.Key, entities);
        var text = keyed.Article.Text;
        phrases = key.Events.SelectMany(e => e.Triggers.SelectMany(t => Find(t, text)).Select(span => (e.Id, Span: span))).ToLookup(p => p.Id, p => p.Span);
    }

    /// <summary>The event's id; <see langword="null"/> where no event of the key fits or several fit as well.</summary>
    public string? EventOf(EventMention telling)
    {
        var told = key.Events.Where(e => telling.Triggers.Any(t => phrases[e.Id].Any(p => p.Overlaps(t.Head.Span)))).ToList();
        if (told.Count > 0)
            return told.Count == 1 ? told[0].Id : null;
        var agreements = key.Events.Select(e => (e.Id, Agreement: Agreement(e, telling))).OrderByDescending(a => a.Agreement).Take(2).ToList();
        return agreements.Count > 0 && agreements[0].Agreement >= Enough && (agreements.Count == 1 || agreements[1].Agreement < agreements[0].Agreement)
            ? agreements[0].Id : null;
    }

    double Agreement(KeyedEvent keyed, EventMention telling)
    {
        if (!TypeLikeness.AreCompatible(keyed.Type, telling.Type))
            return OtherType;
        return (Names(telling.Targets, keyed.Targets) ? SameTarget : 0)
            + (Names(telling.Attackers.Select(a => a.Mention), keyed.Attackers) ? SameAttacker : 0)
            + (Names(telling.Weapons, keyed.Weapons) ? SameWeapon : 0)
            + (Names(telling.Places, keyed.Places) ? SamePlace : 0)
            + Time(keyed, telling);
    }

    static double Time(KeyedEvent keyed, EventMention telling)
    {
        if (keyed.Date is not { } date || telling.Times.Find(t => t is { Days: not null, Offset: null })?.Days is not { } days)
            return 0;
        return !days.Overlaps(date) ? OtherTime : days.Days <= Week ? SameDay : SameTime;
    }

    bool Names(IEnumerable<Mention> fillers, ImmutableArray<ImmutableArray<string>> names) =>
        fillers.Select(entities.Of).OfType<Entity>().Any(filler => names.Any(n => NameMatch.AreSame(n, [filler.Label, .. filler.Aliases])));

    /// <summary>Where a text has a phrase's words, whatever stands between them but letters and digits.</summary>
    static IEnumerable<TextSpan> Find(string phrase, string text)
    {
        var pattern = string.Join("[^\\p{L}\\p{Nd}]+", Word().Matches(phrase).Select(word => Regex.Escape(word.Value)));
        return pattern.Length == 0 ? []
            : Regex.Matches(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Select(m => new TextSpan(m.Index, m.Index + m.Length));
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
