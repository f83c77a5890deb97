using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>Words that mean an act without telling it: "the commander", "the dead of Alder", "Monday", "it".</summary>
/// <param name="Mentions">Whom, what, where and with what they name, in text order.</param>
/// <param name="Names">Their proper nouns.</param>
/// <param name="Days">The days that they name.</param>
/// <param name="PointsBack">Whether they are no more than "it", "this" or "that".</param>
sealed record ActPhrase(ImmutableArray<Mention> Mentions, ImmutableArray<string> Names, ImmutableArray<DayInterval> Days, bool PointsBack)
{
    /// <summary>How many tokens the words of a cause go on for.</summary>
    const int Reach = 8;

    /// <summary>The shortest proper noun by which an act is called.</summary>
    const int ShortestName = 4;

    public bool SaysAnything => Mentions.Length + Names.Length + Days.Length > 0;

    /// <summary>The words behind a cue, up to the next clause: "for the dead of Alder market", "for what happened at Alder".</summary>
    public static ActPhrase From(Sentence sentence, int start, MentionIndex mentions, IEnumerable<TimeExpression> times)
    {
        var rest = sentence.Tokens.Skip(start).SkipWhile(t => t.Tag is "``" or "''").ToList();
        var isWhat = rest.Count > 0 && rest[0].Tag == "WP";
        return Of(sentence, [.. rest.Take(Reach).TakeWhile(t => (!t.IsVerb || isWhat) && t.Text is not ("," or ";" or ":")
            && t.Tag is not ("WRB" or "WDT"))],
            mentions, times);
    }

    /// <summary>What some of a sentence's words say.</summary>
    public static ActPhrase Of(Sentence sentence, ImmutableArray<Token> tokens, MentionIndex mentions, IEnumerable<TimeExpression> times)
    {
        var named = tokens.Select(t => mentions.HeadedBy(sentence, t)).OfType<Mention>().Where(m => !m.IsPronoun).Distinct();
        var days = times.Where(t => t is { Days.Days: <= 2, Offset: null } && tokens.Any(word => t.Span.Overlaps(word.Span)))
            .Select(t => t.Days!.Value);
        return new ActPhrase([.. named], [.. tokens.Where(t => t.IsProperNoun && t.Text.Length >= ShortestName && !IsParty(mentions.At(sentence, t)))
            .Select(t => t.Text)], [.. days],
            tokens.Length > 0 && tokens[0].Text.ToLowerInvariant() is "it" or "this" or "that" or "them"
                && (tokens.Length == 1 || !tokens[1].IsNoun));
    }

    /// <summary>"In response to Redwood" is for what its people did, wherever that was.</summary>
    static bool IsParty(Mention? mention) => mention is { Entry: not null, IsParty: true, Kind: not EntityKind.Person };
}
