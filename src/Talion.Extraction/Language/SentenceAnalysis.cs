using System.Runtime.InteropServices;
using Talion.Extraction.Articles;
using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language;

/// <summary>Tags, lemmatises and parses one sentence after another with the same working memory; for one thread at a time.</summary>
sealed class SentenceAnalysis(WordClasses classes, Tagger tagger, Lemmatizer lemmatizer, ParserModel model)
{
    const int BeamWidth = 4;

    /// <summary>In the model's integer steps: states that are further behind the best one hardly ever catch up.</summary>
    const int BeamSlack = 250;

    readonly Parser<ParserModel> parser = new(model, BeamWidth, BeamSlack);
    WordForm[] reused = [];
    readonly int properNoun = tagger.Tags.IndexOf("NNP");
    readonly int adjective = tagger.Tags.IndexOf("JJ");

    /// <summary>Tags a sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence's tokens, at least one.</param>
    /// <param name="names">Ranges of token indexes that are names, in order, not overlapping.</param>
    /// <param name="verbs">Verbs that one of the words may be, where the tagger finds none.</param>
    public TaggedSentence Tag(string text, TokenizedSentence sentence, ReadOnlySpan<TextSpan> names, AttackVerbs verbs)
    {
        var spans = sentence.Tokens;
        var words = new string[spans.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Characters.Normalize(text.AsSpan(spans[i].Start, spans[i].Length));
        var kept = WithoutAcronyms(words);
        TextSpan[] keptNames = [.. Renumber(names, kept)];
        var (tags, input) = Tag(kept.Length == words.Length ? words : [.. kept.Select(i => words[i])], keptNames, sentence.Kind, verbs);
        return new TaggedSentence(spans, words, kept, keptNames, tags, input);
    }

    /// <summary>Lemmatises and parses a sentence.</summary>
    public ImmutableArray<Token> Parse(TaggedSentence sentence)
    {
        var (spans, words, kept, names, tags, input) = sentence;
        var (heads, relations) = new NameFolding(names, tags.Length).Parse(parser, input, tagger.Tags);
        var tokens = new Token[words.Length];
        for (var k = 0; k < kept.Length; k++)
        {
            var (i, tag) = (kept[k], tagger.Tags[tags[k]]);
            tokens[i] = new Token(i, spans[i], words[i], lemmatizer.Lemma(words[i], tag), tag, heads[k] < 0
                ? -1 : kept[heads[k]], model.Relations[relations[k]]);
        }

        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i] is not null)
                continue;
            tokens[i] = new Token(i, spans[i], words[i], words[i], "-LRB-", i + 1, "punct");
            tokens[i + 1] = new Token(i + 1, spans[i + 1], words[i + 1], words[i + 1], "NNP", i - 1, "appos");
            tokens[i + 2] = new Token(i + 2, spans[i + 2], words[i + 2], words[i + 2], "-RRB-", i + 1, "punct");
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tokens);
    }

    /// <param name="words">The words.</param>
    /// <param name="names">Ranges of them that are names.</param>
    /// <param name="kind">Where they stand.</param>
    /// <param name="verbs">See above.</param>
    (int[] Tags, ParserInput Input) Tag(string[] words, TextSpan[] names, BlockKind kind, AttackVerbs verbs)
    {
        var caseless = LetterCase.IsUninformative(words);
        if (reused.Length < words.Length + 4)
            reused = new WordForm[2 * words.Length + 4];
        var forms = reused.AsSpan(0, words.Length + 4);
        forms.Fill(WordForm.Outside);
        for (var i = 0; i < words.Length; i++)
            forms[i + 2] = WordForm.Of(words[i], caseless, classes);
        var tags = new int[words.Length];
        var certain = Certain(words, names, caseless);
        tagger.Tag(forms, certain, tags);
        string[] found = [.. tags.Select(tag => tagger.Tags[tag])];
        bool IsHarm(string word) => verbs.Harms.Contains(lemmatizer.Lemma(word, "VBN"));
        if (Correct(certain, words, found, kind, verbs, IsHarm))
        {
            tagger.Tag(forms, certain, tags);
            found = [.. tags.Select(tag => tagger.Tags[tag])];
        }

        if ((kind == BlockKind.Headline ? HeadlineVerb.Find(words, found, verbs.All)
            : PastTense.Find(words, found, IsHarm)) is var (verb, tag))
        {
            certain[verb] = tagger.Tags.IndexOf(tag);
            tagger.Tag(forms, certain, tags);
        }

        return (tags, ParserInput.Of(forms, tags, tagger.Tags));
    }

    /// <summary>Sets the tags of pairs of verbs, of ages that stand for somebody and of gerunds that stand for an act; whether there were any.</summary>
    bool Correct(int[] certain, string[] words, string[] found, BlockKind kind, AttackVerbs verbs, Func<string, bool> isHarm)
    {
        var nouns = NominalAge.Find(words, found);
        nouns.AddRange(NominalGerund.Find(words, found, kind == BlockKind.Headline, word => verbs.Harms.Contains(lemmatizer.Lemma(word, "VBG"))));
        foreach (var noun in nouns)
            certain[noun] = tagger.Tags.IndexOf("NN");
        var leaves = HeadlineVerb.Leaves(words, found);
        if (leaves is { } verb)
            certain[verb] = tagger.Tags.IndexOf("VBZ");
        if (kind == BlockKind.Headline || PastTense.FindFirstOfPair(words, found, isHarm) is not (>= 0 and var first))
            return nouns.Count > 0 || leaves is not null;
        certain[first] = certain[first + 2] = tagger.Tags.IndexOf("VBD");
        return true;
    }

    /// <summary>
    /// The positions without "(UNO)" behind "United Nations Organization": the short form says nothing of the grammar, and the treebank knows too
    /// few to
    /// read on behind them.
    /// </summary>
    static int[] WithoutAcronyms(string[] words)
    {
        var kept = new List<int>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && i + 2 < words.Length && words[i] == "(" && words[i + 2] == ")" && words[i + 1].Length is > 1 and < 12
                && words[i + 1].Any(char.IsUpper) && words[i + 1].All(c => char.IsUpper(c) || char.IsDigit(c) || c is '-' or '.' or '/')
                    && char.IsUpper(words[i - 1][0]))
                i += 2;
            else
                kept.Add(i);
        }

        return [.. kept];
    }

    /// <summary>Ranges of positions as ranges among those kept; what was left out wholly is none.</summary>
    static IEnumerable<TextSpan> Renumber(ReadOnlySpan<TextSpan> names, int[] kept)
    {
        var numbered = new List<TextSpan>(names.Length);
        foreach (var name in names)
        {
            var (start, end) = (Rank(kept, name.Start), Rank(kept, name.End));
            if (start < end)
                numbered.Add(new TextSpan(start, end));
        }

        return numbered;
    }

    /// <summary>How many of the kept positions lie before one.</summary>
    static int Rank(int[] kept, int position)
    {
        var found = Array.BinarySearch(kept, position);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The words of known names are proper nouns: those with a capital, or, where capitals tell nothing, the longer ones.</summary>
    int[] Certain(string[] words, ReadOnlySpan<TextSpan> names, bool caseless)
    {
        var certain = new int[words.Length];
        certain.AsSpan().Fill(-1);
        foreach (var name in names)
            for (var i = name.Start; i < name.End; i++)
                if (words[i].Any(char.IsUpper) && (!caseless || words[i].Length > 3 || name.Length == 1))
                    certain[i] = properNoun;
        // "Alder-led", "explosives-laden": one adjective before its noun, no verb.
        foreach (var name in names)
            if (name.Length == 3 && words[name.Start + 1] == "-" && name.End < words.Length && char.IsLower(words[name.End - 1][0])
                && char.IsLetter(words[name.End][0]))
                certain[name.End - 1] = adjective;
        return certain;
    }
}
