using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions;

/// <summary>The mentions of an article, to be looked up by the token that heads them.</summary>
public sealed class MentionIndex
{
    /// <summary>By sentence and token; the sentences without mentions have no tokens here.</summary>
    readonly (Mention? Headed, Mention? Covered)[][] byToken;
    readonly HashSet<Mention> inner;

    /// <param name="mentions">In text order.</param>
    public MentionIndex(ImmutableArray<Mention> mentions)
    {
        All = mentions;
        BySentence = mentions.ToLookup(m => m.Sentence.Index);
        inner = mentions.Where((m, i) => IsInsideAnother(mentions, i)).ToHashSet();
        byToken = new (Mention?, Mention?)[mentions.IsEmpty ? 0 : mentions[^1].Sentence.Index + 1][];
        byToken.AsSpan().Fill([]);
        foreach (var mention in mentions)
        {
            ref var tokens = ref byToken[mention.Sentence.Index];
            if (tokens.Length == 0)
                tokens = new (Mention?, Mention?)[mention.Sentence.Tokens.Length];
            tokens[mention.Head.Index].Headed = mention;
            if (mention.Title is { } title)
                tokens[title.Index].Headed = mention;
            for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
                tokens[i].Covered ??= mention;
        }
    }

    public ImmutableArray<Mention> All { get; }

    /// <summary>The mentions of each sentence, by its index, in text order.</summary>
    public ILookup<int, Mention> BySentence { get; }

    /// <summary>The mention headed by a token, or that covers it as a part of a name.</summary>
    public Mention? At(Sentence sentence, Token token) =>
        Of(sentence, token) is { Headed: var headed, Covered: var covered } ? headed ?? covered : null;

    /// <summary>The mention headed by exactly that token.</summary>
    public Mention? HeadedBy(Sentence sentence, Token token) => Of(sentence, token).Headed;

    (Mention? Headed, Mention? Covered) Of(Sentence sentence, Token token) =>
        sentence.Index < byToken.Length && token.Index < byToken[sentence.Index].Length ? byToken[sentence.Index][token.Index] : default;

    /// <summary>
    /// The mentions that a mention is coordinated with, itself among them, in text order: parted by nothing but "and", commas, determiners and
    /// numbers
    /// ("two soldiers, a nurse and a driver").
    /// </summary>
    public IReadOnlyList<Mention> Coordinated(Mention mention)
    {
        List<Mention> run = [];
        foreach (var next in BySentence[mention.Sentence.Index].Where(m => !m.IsPronoun && !inner.Contains(m)))
        {
            var last = run.Count > 0 ? run[^1] : null;
            if (last is not null && (!IsJoined(mention.Sentence, last.Tokens.End, next) || OpensClause(run[0], next) || next.IsParty != last.IsParty))
            {
                if (run.Contains(mention))
                    return run;
                run = [];
            }

            run.Add(next);
        }

        return run.Contains(mention) ? run : [mention];
    }

    /// <summary>The mentions inside another's words ("American" in "American forces"), in text order.</summary>
    public IEnumerable<Mention> Inside(Mention outer) =>
        BySentence[outer.Sentence.Index].Where(m => !ReferenceEquals(m, outer) && outer.Tokens.Contains(m.Tokens));

    /// <summary>Whether a mention stands inside another's words.</summary>
    public bool IsInside(Mention mention) => inner.Contains(mention);

    /// <summary>Neighbours in text order are enough to look at: a mention inside another starts in it.</summary>
    static bool IsInsideAnother(ImmutableArray<Mention> mentions, int index)
    {
        for (var i = Math.Max(0, index - 4); i < Math.Min(mentions.Length, index + 5); i++)
        {
            if (i != index && mentions[i].Sentence == mentions[index].Sentence && mentions[i].Tokens.Contains(mentions[index].Tokens)
                && mentions[i].Tokens != mentions[index].Tokens)
                return true;
        }

        return false;
    }

    /// <summary>"… wounded the guards and the raiders were …": after an object, a phrase with a finite verb behind it opens a clause.</summary>
    static bool OpensClause(Mention first, Mention next)
    {
        var tokens = first.Sentence.Tokens;
        var isObject = tokens.Take(first.Tokens.Start).Reverse().TakeWhile(t => t.Tag is not (":" or "WDT" or "WP" or ",")).Any(t => t.IsVerb);
        return isObject && next.Tokens.End < tokens.Length && tokens[next.Tokens.End].Tag is "MD" or "VBD" or "VBZ" or "VBP";
    }

    static bool IsJoined(Sentence sentence, int from, Mention next)
    {
        var joined = false;
        for (var i = from; i < next.Tokens.Start; i++)
        {
            var token = sentence.Tokens[i];
            joined |= token.Tag == "CC";
            var isNumber = next.Count is { } count && count.Span.Contains(token.Span);
            var isTitle = next.Title is { } title && i <= title.Index && (token.IsNoun || token.Tag == "JJ");
            if (token.Tag is not ("CC" or "DT" or "CD" or "," or "PRP$" or "JJ") && !isNumber && !isTitle)
                return false;
        }

        return joined || ListGoesOn(sentence, from, next);
    }

    /// <summary>"A, B and C": a comma joins where "and" comes later.</summary>
    static bool ListGoesOn(Sentence sentence, int from, Mention next) =>
        from < sentence.Tokens.Length && sentence.Tokens[from].Text == ","
        && next.Tokens.End < sentence.Tokens.Length && (sentence.Tokens[next.Tokens.End].Tag == "CC" || sentence.Tokens[next.Tokens.End].Text == ",");
}
