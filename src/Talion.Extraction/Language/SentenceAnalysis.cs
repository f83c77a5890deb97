using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language;

/// <summary>Tags, lemmatises and parses one sentence after another with the same working memory; for one thread at a time.</summary>
sealed class SentenceAnalysis(WordClasses classes, Tagger tagger, Lemmatizer lemmatizer, ParserModel model)
{
    const int BeamWidth = 4;

    /// <summary>In the model's integer steps: states that are further behind the best one hardly ever catch up.</summary>
    const int BeamSlack = 8000;

    readonly Parser<ParserModel> parser = new(model, BeamWidth, BeamSlack);
    readonly int properNoun = tagger.Tags.IndexOf("NNP");

    /// <summary>Analyses a sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="spans">The sentence's tokens, at least one.</param>
    /// <param name="names">Ranges of token indexes that are names, in order, not overlapping.</param>
    public ImmutableArray<Token> Analyze(string text, ImmutableArray<TextSpan> spans, ReadOnlySpan<TextSpan> names)
    {
        var words = new string[spans.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Characters.Normalize(text.AsSpan(spans[i].Start, spans[i].Length));
        var caseless = LetterCase.IsUninformative(words);
        var forms = new WordForm[spans.Length + 4];
        forms.AsSpan().Fill(WordForm.Outside);
        for (var i = 0; i < words.Length; i++)
            forms[i + 2] = WordForm.Of(words[i], caseless, classes);

        var tags = new int[spans.Length];
        tagger.Tag(forms, Certain(words, names, caseless), tags);
        var (heads, relations) = new NameFolding(names, spans.Length).Parse(parser, ParserInput.Of(forms, tags, tagger.Tags), tagger.Tags);

        var tokens = ImmutableArray.CreateBuilder<Token>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var tag = tagger.Tags[tags[i]];
            tokens.Add(new Token(i, spans[i], words[i], lemmatizer.Lemma(words[i], tag), tag, heads[i], model.Relations[relations[i]]));
        }
        return tokens.MoveToImmutable();
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
        return certain;
    }
}
