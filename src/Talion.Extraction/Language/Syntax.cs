using Talion.Extraction.Articles;

namespace Talion.Extraction.Language;

/// <summary>Grammatical functions read off a dependency tree (Universal Dependencies v2), tolerant of the parser's common slips.</summary>
public static class Syntax
{
    /// <summary>The head of the first dependent with one of the relations, or <see langword="null"/>.</summary>
    public static Token? Child(this Sentence sentence, Token token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in sentence.Children(token))
        {
            if (relations.Contains(child.Relation))
                return child;
        }

        return null;
    }

    /// <summary>The token and what is coordinated with it, left to right.</summary>
    public static IEnumerable<Token> Conjuncts(this Sentence sentence, Token token)
    {
        yield return token;
        foreach (var child in sentence.Children(token))
        {
            if (child.Relation != "conj")
                continue;
            foreach (var below in sentence.Conjuncts(child))
                yield return below;
        }
    }

    /// <summary>The word that a coordination starts with: the token itself where it is no conjunct.</summary>
    public static Token FirstConjunct(this Sentence sentence, Token token)
    {
        while (token.Relation == "conj" && sentence.Parent(token) is { } parent)
            token = parent;
        return token;
    }

    /// <summary>The adposition before a phrase, in lower case ("of", "according to"), or <see langword="null"/>.</summary>
    public static string? Case(this Sentence sentence, Token token)
    {
        string? found = null;
        foreach (var child in sentence.Children(token))
        {
            if (child.Relation == "case" && child.Tag != "POS" && child.Index < token.Index)
            {
                var words = sentence.LowerText(child.Index);
                if (words == "of" && child.Index > 0 && IsDirection(sentence.Tokens[child.Index - 1]))
                    words = sentence.LowerText(child.Index - 1) + " of";
                foreach (var part in sentence.Children(child))
                {
                    if (part.Relation == "fixed")
                        words += " " + sentence.LowerText(part.Index);
                }

                found = found is null ? words : $"{found} {words}";
            }
        }

        return found ?? (token.Relation == "conj" && sentence.Parent(token) is { } parent && parent.IsNoun ? sentence.Case(parent) : null);
    }

    static bool IsDirection(Token token) =>
        token.Lemma.ToLowerInvariant() is "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest"
        or "north-east" or "north-west" or "south-east" or "south-west" or "outskirts" or "outside" or "front" or "coast" or "border";

    /// <summary>"Camp Taji north of Baghdad", where the tree takes "north" for the head: the word that the direction stands behind.</summary>
    public static Token WithoutDirection(this Sentence sentence, Token token) =>
        IsDirection(token) && sentence.Child(token, "compound") is { } named && named.Index < token.Index ? named : token;

    /// <summary>Whether a case says where something is: "in", "near", "north of".</summary>
    public static bool IsLocative(string? word) =>
        word is "in" or "at" or "near" or "on" or "outside" or "inside" or "around" or "along" or "off" or "across" or "over" or "within"
            or "between" or "beside" or "through"
            or "under" or "above" or "below" or "beyond" or "behind" or "opposite" or "beneath" or "atop" or "throughout" or "close to" or "next to" or "onto" or "from" or "toward" or "towards"
                || (word is not null && word.EndsWith(" of", StringComparison.Ordinal) && word != "out of");

    /// <summary>
    /// Whether a verb stands in the passive: marked by its auxiliary or subject, a bare participle after a noun, or coordinated with a passive.
    /// </summary>
    public static bool IsPassive(this Sentence sentence, Token verb)
    {
        if (verb.Tag is not ("VBN" or "VBD"))
            return false;
        if (WordOrder.BehindReport(sentence, verb) is not null)
            return false;
        if (sentence.Child(verb, "aux:pass", "obl:agent") is not null)
            return true;
        // "Gunmen said to be rebels have killed nine": whatever the tree calls the subject.
        if (sentence.Child(verb, "nsubj:pass", "csubj:pass") is not null)
            return sentence.Child(verb, "aux") is not { Lemma: "have" };
        if (verb is { Tag: "VBD", Relation: "conj" } && sentence.Child(verb, "obj") is null && sentence.Parent(verb) is { IsVerb: true } first
            && sentence.Child(verb, "nsubj") is { } counted && IsCounted(sentence, counted) && (sentence.Child(first, "aux:pass") is not null || first.Lemma == "leave"))
            return true; // "were killed and more than 100 hurt", "left four dead and nine injured"
        if (WordOrder.IsParenthetic(sentence, verb))
            return true;
        if (verb.Tag != "VBN" || sentence.Child(verb, "obj") is not null || WordOrder.HasCountedObject(sentence, verb)
            || WordOrder.IsPastTense(sentence, verb))
            return false;
        if (verb.Relation is "acl" or "amod")
            return true;
        if (verb.Relation == "conj" && sentence.Parent(verb) is { IsVerb: true } parent)
            return sentence.Child(verb, "aux") is null && sentence.IsPassive(parent);
        // "Rockets struck near the embassy": headlines alone leave the auxiliary out.
        return sentence.Child(verb, "aux") is null && (sentence.Kind == BlockKind.Headline || sentence.Child(verb, "nsubj") is null);
    }

    /// <summary>
    /// The grammatical subject of a verb, also where it is shared by coordination, stands outside a relative clause or participle, or is that of a
    /// governing verb ("vowed to attack", "killing three"); <see langword="null"/> where there is none in the sentence.
    /// </summary>
    public static Token? Subject(this Sentence sentence, Token verb)
    {
        for (var (at, steps) = (verb, 0); steps < 6; steps++)
        {
            if (WordOrder.IsAttribute(at))
                return null;
            if (WordOrder.BehindReport(sentence, at) is { } reported)
                return reported;
            var subject = sentence.Child(at, "nsubj", "nsubj:pass", "nsubj:outer", "csubj");
            if (WordOrder.IsMisplaced(at) || (at is { Tag: "VBN", Relation: "acl" } && WordOrder.HasCountedObject(sentence, at))
                || ((subject is null || IsTimeUnit(subject) || WordOrder.ContradictsSubject(sentence, at, subject))
                && WordOrder.HasNounBefore(sentence, at)))
                return WordOrder.SubjectBefore(sentence, at);
            var parent = sentence.Parent(at);
            // "The only group known to have carried out …": what is known of the group.
            if (subject is null && sentence.Child(at, "mark") is { Tag: "TO", Index: > 0 } to
                && sentence.Tokens[to.Index - 1] is { Tag: "VBN" } known && known.Index != at.Head)
            {
                at = known;
                continue;
            }

            if (subject is not null)
                return subject.Tag is "WDT" or "WP" ? RelativeHead(sentence, at) ?? WordOrder.NounsBefore(sentence, subject).FirstOrDefault()
                    ?? subject : subject;
            if (parent is null)
                return null;
            switch (at.Relation)
            {
                case "advcl" or "xcomp" or "acl" when parent.IsVerb && IsControlledByObject(sentence, at)
                    && sentence.Child(parent, "obj") is { } controller:
                    return controller;
                case "acl" or "acl:relcl":
                    return parent;
                case "xcomp" when parent.IsVerb && sentence.Child(parent, "obj") is { } raised && raised.Index < at.Index:
                    return raised;
                case "conj" or "xcomp" or "advcl" or "ccomp" or "parataxis" when parent.IsVerb
                    && (at.Relation is not ("ccomp" or "parataxis") || at.Tag is "VBG" or "VB"):
                    at = parent;
                    break;
                default:
                    return at.IsFinite ? WordOrder.SubjectBefore(sentence, at) : null;
            }
        }

        return null;
    }

    /// <summary>"Killed and wounded troops": the object stands with the second verb.</summary>
    static Token? SharedObject(Sentence sentence, Token verb) =>
        verb.Index + 2 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Tag == "CC"
            && sentence.Tokens[verb.Index + 2] is { IsVerb: true } second && second.Tag == verb.Tag
            ? sentence.Child(second, "obj") ?? WordOrder.ObjectAfter(sentence, second) : null;

    /// <summary>Whether "not" or "never" hangs on a verb.</summary>
    public static bool IsNegated(this Sentence sentence, Token verb) =>
        sentence.Children(verb).Any(c => c.Relation == "advmod" && c.Lemma.ToLowerInvariant() is "not" or "n't" or "never");

    static bool IsCounted(Sentence sentence, Token token) => token.Tag == "CD" || sentence.Child(token, "nummod") is not null;

    static bool IsTimeUnit(Token token) => token.Lemma is "day" or "hour" or "week" or "month" or "year" or "minute" or "night" or "morning";

    /// <summary>The direct object of an active verb; by word order where the tree has none.</summary>
    public static Token? Object(this Sentence sentence, Token verb) =>
        RelativeObject(sentence, verb) ?? sentence.Child(verb, "obj") ?? SharedObject(sentence, verb)
            ?? (sentence.IsPassive(verb) ? null : WordOrder.ObjectAfter(sentence, verb));

    /// <summary>"The missiles that Redwood fired": what the clause hangs on.</summary>
    static Token? RelativeObject(Sentence sentence, Token verb) =>
        verb.Relation == "acl:relcl" && sentence.Child(verb, "obj") is { Tag: "WDT" or "IN" or "WP" } ? RelativeHead(sentence, verb) : null;

    /// <summary>"Accused X of killing", "implicated X in staging", "stopped X from entering": the object does what the gerund says.</summary>
    static bool IsControlledByObject(Sentence sentence, Token verb) =>
        verb.Tag == "VBG" && sentence.Children(verb).Any(c => c.Relation == "mark" && c.Lemma is "of" or "for" or "in" or "from");

    static Token? RelativeHead(Sentence sentence, Token verb)
    {
        for (var at = verb; at.Head >= 0; at = sentence.Tokens[at.Head])
        {
            if (at.Relation is "acl:relcl" or "advcl:relcl")
                return sentence.Parent(at);
            if (at.Relation != "conj")
                return null;
        }

        return null;
    }

    /// <summary>The tokens above a token, nearest first.</summary>
    public static IEnumerable<Token> Ancestors(this Sentence sentence, Token token)
    {
        for (var at = token.Head; at >= 0; at = sentence.Tokens[at].Head)
            yield return sentence.Tokens[at];
    }

    /// <summary>The nearest token at or above that is a verb or the root: the head of the token's clause.</summary>
    public static Token Clause(this Sentence sentence, Token token)
    {
        while (!token.IsVerb && sentence.Parent(token) is { } parent)
            token = parent;
        return token;
    }

    /// <summary>Whether <paramref name="above"/> is the token or one of its ancestors.</summary>
    public static bool IsUnder(this Sentence sentence, Token token, Token above)
    {
        for (var at = token.Index; at >= 0; at = sentence.Tokens[at].Head)
        {
            if (at == above.Index)
                return true;
        }

        return false;
    }

    /// <summary>The tokens' text in the article, from the first one's start to the last one's end.</summary>
    public static string Text(this Sentence sentence, TextSpan tokens, string article) => sentence.SpanOf(tokens).In(article);

    /// <summary>The text span of a token range (half-open, not empty).</summary>
    public static TextSpan SpanOf(this Sentence sentence, TextSpan tokens) =>
        new(sentence.Tokens[tokens.Start].Span.Start, sentence.Tokens[tokens.End - 1].Span.End);
}
