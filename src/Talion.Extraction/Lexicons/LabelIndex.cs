using Talion.Extraction.Language;

namespace Talion.Extraction.Lexicons;

/// <summary>A concept's label found in a sentence.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Part">How it was matched.</param>
/// <param name="Tokens">The tokens that it covers (half-open, indexes in the sentence).</param>
/// <param name="Head">The token that carries the syntax: the verb, the last word of a noun label, the first word of a phrase.</param>
public readonly record struct LabelMatch(Concept Concept, LabelPart Part, TextSpan Tokens, int Head);

/// <summary>Finds the labels of concepts in sentences, longest first, in time proportional to the sentence.</summary>
public sealed class LabelIndex
{
    readonly record struct Pattern(Concept Concept, string[] Words);

    static readonly List<Pattern> None = [];

    readonly Dictionary<string, List<Pattern>>[] patterns =
        [.. Enum.GetValues<LabelPart>().Select(_ => new Dictionary<string, List<Pattern>>(StringComparer.Ordinal))];

    public LabelIndex(IEnumerable<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            foreach (var label in concept.Labels)
            {
                var words = label.Text.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
                var key = label.Part == LabelPart.Noun ? words[^1] : words[0];
                var table = patterns[(int)label.Part];
                if (!table.TryGetValue(key, out var list))
                    table[key] = list = [];
                list.Add(new Pattern(concept, words));
                if (label.Part == LabelPart.Noun && words.Length > 1 && !label.Text.Contains(' ', StringComparison.Ordinal))
                    Add(table, label.Text.ToLowerInvariant(), concept);
            }
        }

        // A stable sort: of equally long labels the one written first wins.
        foreach (var table in patterns)
        {
            foreach (var (key, list) in table)
                table[key] = [.. list.OrderByDescending(p => p.Words.Length)];
        }
    }

    /// <summary>"F-16": one token or three, as the text has it.</summary>
    static void Add(Dictionary<string, List<Pattern>> table, string word, Concept concept)
    {
        if (!table.TryGetValue(word, out var list))
            table[word] = list = [];
        list.Add(new Pattern(concept, [word]));
    }

    /// <summary>The labels whose head word is the given token, longest first, at most one for each concept and part.</summary>
    public IEnumerable<LabelMatch> At(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var text = token.Text.ToLowerInvariant();
        if (token.IsVerb || token.Tag == "MD")
        {
            foreach (var pattern in Patterns(LabelPart.Verb, token.Lemma.ToLowerInvariant()))
            {
                if (Verb(sentence, index, pattern.Words) is { } span)
                    yield return new LabelMatch(pattern.Concept, LabelPart.Verb, span, index);
            }
        }

        if (token.IsNoun || token.Tag is "JJ" or "CD" or "FW" || IsNominalGerund(sentence, token))
        {
            foreach (var pattern in NounPatterns(token, text))
            {
                if (Backwards(sentence, index, pattern.Words) is { } start)
                    yield return new LabelMatch(pattern.Concept, LabelPart.Noun, new TextSpan(start, index + 1), index);
            }
        }

        if (token.Tag.StartsWith("JJ", StringComparison.Ordinal) || token.IsVerb || token.IsNoun || token.Tag is "RB" or "DT")
        {
            foreach (var pattern in Patterns(LabelPart.Adjective, text))
                yield return new LabelMatch(pattern.Concept, LabelPart.Adjective, new TextSpan(index, index + 1), index);
        }

        foreach (var pattern in Patterns(LabelPart.Phrase, text))
        {
            if (Forwards(sentence, index, pattern.Words) is { } end)
                yield return new LabelMatch(pattern.Concept, LabelPart.Phrase, new TextSpan(index, end), index);
        }
    }

    /// <summary>The longest label of one part at a token, or <see langword="null"/>.</summary>
    public LabelMatch? Longest(Sentence sentence, int index, LabelPart part)
    {
        foreach (var match in At(sentence, index))
        {
            if (match.Part == part)
                return match;
        }

        return null;
    }

    List<Pattern> Patterns(LabelPart part, string key) => patterns[(int)part].TryGetValue(key, out var found) ? found : None;

    /// <summary>By lemma; by the bare stem for plurals that two words share ("bases" of "base" and "basis"); by the word as it stands.</summary>
    List<Pattern> NounPatterns(Token token, string text)
    {
        var byLemma = Patterns(LabelPart.Noun, token.Lemma.ToLowerInvariant());
        if (byLemma.Count > 0)
            return byLemma;
        var byStem = text.EndsWith('s') ? Patterns(LabelPart.Noun, text[..^1]) : None;
        return byStem.Count > 0 ? byStem : Patterns(LabelPart.Noun, text);
    }

    static bool IsNominalGerund(Sentence sentence, Token token) =>
        token.Tag == "VBG" && sentence.Children(token).Any(c => c.Relation is "det" or "nmod:poss" or "amod");

    /// <summary>A phrasal verb: its further words stand after it, at most three tokens apart, or hang on it as particles.</summary>
    static TextSpan? Verb(Sentence sentence, int index, string[] words)
    {
        var at = index;
        for (var w = 1; w < words.Length; w++)
        {
            var limit = Math.Min(sentence.Tokens.Length, at + (w == 1 ? 2 : 4));
            var next = at + 1;
            while (next < limit && !Is(sentence.Tokens[next], words[w]))
                next++;
            if (next >= limit)
            {
                if (Particle(sentence, index, words[w]) is not { } particle)
                    return null;
                next = particle;
            }

            at = next;
        }

        return new TextSpan(index, words.Length == 1 || at - index > words.Length ? index + 1 : at + 1);
    }

    static int? Particle(Sentence sentence, int verb, string word)
    {
        foreach (var child in sentence.Children(sentence.Tokens[verb]))
        {
            if (child.Index > verb && child.Relation == "compound:prt" && Is(child, word))
                return child.Index;
        }

        return null;
    }

    static bool Is(Token token, string word) =>
        token.Text.Equals(word, StringComparison.OrdinalIgnoreCase) || token.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase);

    static int? Backwards(Sentence sentence, int index, string[] words)
    {
        var at = index;
        for (var w = words.Length - 2; w >= 0; w--)
        {
            at--;
            if (at >= 0 && sentence.Tokens[at].Text == "-")
                at--;
            if (at < 0 || !Is(sentence.Tokens[at], words[w]))
                return null;
        }

        return at;
    }

    static int? Forwards(Sentence sentence, int index, string[] words)
    {
        var at = index;
        for (var w = 1; w < words.Length; w++)
        {
            at++;
            if (at < sentence.Tokens.Length && sentence.Tokens[at].Text == "-")
                at++;
            if (at >= sentence.Tokens.Length || !sentence.Tokens[at].Text.Equals(words[w], StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return at + 1;
    }
}
