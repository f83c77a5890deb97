using Talion.Extraction.Language;
using Talion.Extraction.Language.Tagging;

namespace Talion.Training.Treebank;

/// <summary>A treebank's sentences as the tagger and the parser see them.</summary>
static class Sentences
{
    /// <summary>The words' forms, with two outside words before and after them.</summary>
    public static WordForm[] Forms(TreebankSentence sentence, WordClasses classes)
    {
        string[] texts = [.. sentence.Words.Select(word => Characters.Normalize(word.Form.Replace(" ", "", StringComparison.Ordinal)))];
        var caseless = LetterCase.IsUninformative(texts);
        return
        [
            WordForm.Outside, WordForm.Outside,
            .. texts.Select(text => WordForm.Of(text, caseless, classes)),
            WordForm.Outside, WordForm.Outside,
        ];
    }

    /// <summary>A copy in capitals, for learning to read wire text.</summary>
    public static TreebankSentence InCapitals(TreebankSentence sentence) =>
        sentence with { Words = [.. sentence.Words.Select(word => word with { Form = word.Form.ToUpperInvariant() })] };
}
