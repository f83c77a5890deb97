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
    /// <summary>How many tokens behind a verb "on fire" may stand.</summary>
    const int FarthestResult = 10;

    static readonly LabelMatch[] None = [];

    readonly record struct Pattern(Concept Concept, string[] Words);

    /// <summary>The labels that a word opens or, of nouns, closes; by part, longest first.</summary>
    sealed class Entry
    {
        static readonly int Parts = Enum.GetValues<LabelPart>().Length;

        readonly List<Pattern>?[] patterns = new List<Pattern>?[Parts];

        public List<Pattern>? this[LabelPart part] => patterns[(int)part];

        public void Add(LabelPart part, Pattern pattern) => (patterns[(int)part] ??= []).Add(pattern);

        /// <summary>A stable sort: of equally long labels the one written first wins.</summary>
        public void Sort()
        {
            for (var part = 0; part < patterns.Length; part++)
            {
                if (patterns[part] is { } list)
                    patterns[part] = [.. list.OrderByDescending(p => p.Words.Length)];
            }
        }
    }

    readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    readonly WordFilter filter;

    public LabelIndex(IEnumerable<Concept> concepts)
    {
        bySpan = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var concept in concepts)
        {
            foreach (var label in concept.Labels)
            {
                var text = label.Text.ToLowerInvariant();
                var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
                Add(label.Part == LabelPart.Noun ? words[^1] : words[0], label.Part, new Pattern(concept, words));
                // "F-16": one token or three, as the text has it.
                if (label.Part == LabelPart.Noun && words.Length > 1 && !text.Contains(' ', StringComparison.Ordinal))
                    Add(text, label.Part, new Pattern(concept, [text]));
            }
        }

        foreach (var entry in entries.Values)
            entry.Sort();
        filter = new WordFilter([.. entries.Keys, .. entries.Keys.Select(PluralOf)]);
    }

    /// <summary>A word whose final "s" is taken off to look it up.</summary>
    static string PluralOf(string stem) => stem + "s";

    void Add(string key, LabelPart part, Pattern pattern)
    {
        if (!entries.TryGetValue(key, out var entry))
            entries[key] = entry = new Entry();
        entry.Add(part, pattern);
    }

    /// <summary>The labels whose head word is the given token, longest first, at most one for each concept and part.</summary>
    public IReadOnlyList<LabelMatch> At(Sentence sentence, int index) => Find(sentence, index) is { } found ? found : None;

    /// <summary>The labels of a sentence, by their head words, as <see cref="At"/> gives them.</summary>
    public List<LabelMatch> In(Sentence sentence)
    {
        var all = new List<LabelMatch>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (Find(sentence, i) is { } found)
                all.AddRange(found);
        }

        return all;
    }

    /// <summary>The labels at a token, or <see langword="null"/> where there are none, as at nearly all.</summary>
    List<LabelMatch>? Find(Sentence sentence, int index)
    {
        var (textHash, lemmaHash) = sentence.LowerHashes(index);
        if (!filter.MayHave(textHash) && !filter.MayHave(lemmaHash))
            return null;
        var token = sentence.Tokens[index];
        var (text, lemma) = (sentence.LowerText(index), sentence.LowerLemma(index));
        var byText = entries.GetValueOrDefault(text);
        var byLemma = ReferenceEquals(lemma, text) ? byText : entries.GetValueOrDefault(lemma);
        var byStem = text.EndsWith('s') && bySpan.TryGetValue(text.AsSpan(..^1), out var stem) ? stem : null;
        return byText is null && byLemma is null && byStem is null ? null : Find(sentence, token, byText, byLemma, byStem);
    }

    static List<LabelMatch>? Find(Sentence sentence, Token token, Entry? byText, Entry? byLemma, Entry? byStem)
    {
        var index = token.Index;
        List<LabelMatch>? found = null;
        if (byLemma?[LabelPart.Verb] is { } verbs && (token.IsVerb || token.Tag == "MD"))
        {
            foreach (var pattern in verbs)
            {
                if (Verb(sentence, index, pattern.Words) is { } span)
                    (found ??= []).Add(new LabelMatch(pattern.Concept, LabelPart.Verb, span, index));
            }
        }

        // By lemma; by the bare stem for plurals that two words share ("bases" of "base" and "basis"); by the word as it stands.
        if ((byLemma?[LabelPart.Noun] ?? byStem?[LabelPart.Noun] ?? byText?[LabelPart.Noun]) is { } nouns
            && (token.IsNoun || token.Tag is "JJ" or "CD" or "FW" || IsNominalGerund(sentence, token)))
        {
            foreach (var pattern in nouns)
            {
                if (Backwards(sentence, index, pattern.Words) is { } start)
                    (found ??= []).Add(new LabelMatch(pattern.Concept, LabelPart.Noun, new TextSpan(start, index + 1), index));
            }
        }

        if (byText?[LabelPart.Adjective] is { } adjectives
            && (token.Tag.StartsWith("JJ", StringComparison.Ordinal) || token.IsVerb || token.IsNoun || token.Tag is "RB" or "DT"))
        {
            foreach (var pattern in adjectives)
                (found ??= []).Add(new LabelMatch(pattern.Concept, LabelPart.Adjective, new TextSpan(index, index + 1), index));
        }

        if (byText?[LabelPart.Phrase] is { } phrases)
        {
            foreach (var pattern in phrases)
            {
                if (Forwards(sentence, index, pattern.Words) is { } end)
                    (found ??= []).Add(new LabelMatch(pattern.Concept, LabelPart.Phrase, new TextSpan(index, end), index));
            }
        }

        return found;
    }

    /// <summary>The longest label of one part at a token, or <see langword="null"/>.</summary>
    public LabelMatch? Longest(Sentence sentence, int index, LabelPart part)
    {
        if (Find(sentence, index) is not { } found)
            return null;
        foreach (var match in found)
        {
            if (match.Part == part)
                return match;
        }

        return null;
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
                if (Particle(sentence, index, words[w]) is { } particle)
                    next = particle;
                else
                    return w == 1 && IsBehindObject(sentence, index, words) ? new TextSpan(index, index + 1) : null;
            }

            at = next;
        }

        return new TextSpan(index, words.Length == 1 || at - index > words.Length ? index + 1 : at + 1);
    }

    /// <summary>"Set two depots on fire": what the verb makes of its object stands behind that.</summary>
    static bool IsBehindObject(Sentence sentence, int verb, string[] words)
    {
        for (var at = verb + 2; at + words.Length - 2 < sentence.Tokens.Length && at - verb <= FarthestResult && !IsClauseEnd(sentence.Tokens[at - 1]); at++)
        {
            var last = sentence.Tokens[at + words.Length - 2];
            if (last.Tag is not ("IN" or "RP" or "TO") && Enumerable.Range(1, words.Length - 1).All(w => Is(sentence.Tokens[at + w - 1], words[w])))
                return true;
        }

        return false;
    }

    static bool IsClauseEnd(Token token) => token.IsVerb || token.Tag is "MD" or ":" or "." or "," or "WDT" or "WP";

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
