using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Tagging;
using Talion.Training.Treebank;

namespace Talion.Training.Scores;

/// <summary>How many words of a treebank, given its tokens, get the right tag, lemma, governor, and governor with relation.</summary>
sealed class AnalysisScore
{
    int words, tags, lemmas, heads, arcs;

    /// <summary>Percentages of words.</summary>
    public double Tags => 100.0 * tags / words;

    public double Lemmas => 100.0 * lemmas / words;

    public double Unlabeled => 100.0 * heads / words;

    public double Labeled => 100.0 * arcs / words;

    public static AnalysisScore Of(LanguageAnalyzer analyzer, IEnumerable<TreebankSentence> sentences)
    {
        var score = new AnalysisScore();
        var analysis = analyzer.NewAnalysis();
        foreach (var sentence in sentences)
        {
            var text = new System.Text.StringBuilder();
            var spans = ImmutableArray.CreateBuilder<TextSpan>();
            foreach (var word in sentence.Words)
            {
                var form = word.Form.Replace(" ", "", StringComparison.Ordinal);
                spans.Add(new TextSpan(text.Length, text.Length + form.Length));
                text.Append(form).Append(' ');
            }
            var tokens = new TokenizedSentence(0, BlockKind.Body, spans.DrainToImmutable());
            score.Add(sentence, analysis.Parse(analysis.Tag(text.ToString(), tokens, [], AttackVerbs.None)));
        }
        return score;
    }

    public override string ToString() => FormattableString.Invariant($"XPOS {Tags:F2}  lemma {Lemmas:F2}  UAS {Unlabeled:F2}  LAS {Labeled:F2}");

    void Add(TreebankSentence sentence, ImmutableArray<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var (gold, found) = (sentence.Words[i], tokens[i]);
            words++;
            tags += gold.Tag == found.Tag ? 1 : 0;
            lemmas += Characters.Normalize(gold.Lemma) == found.Lemma ? 1 : 0;
            heads += gold.Head == found.Head ? 1 : 0;
            arcs += gold.Head == found.Head && gold.Relation == found.Relation ? 1 : 0;
        }
    }
}
