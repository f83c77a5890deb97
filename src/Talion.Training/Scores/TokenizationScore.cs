using Talion.Extraction;
using Talion.Extraction.Language;
using Talion.Training.Treebank;

namespace Talion.Training.Scores;

/// <summary>How well tokens and sentences found in the treebank's running paragraphs agree with its own.</summary>
sealed class TokenizationScore
{
    int gold, found, right, goldSentences, foundSentences, rightSentences;

    public double Tokens => F1(right, gold, found);

    public double Sentences => F1(rightSentences, goldSentences, foundSentences);

    public static TokenizationScore Of(ImmutableArray<TreebankSentence> sentences, TextWriter? differences = null)
    {
        var score = new TokenizationScore();
        var paragraph = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.OpensParagraph && paragraph.Count > 0)
            {
                score.Add(paragraph, differences);
                paragraph.Clear();
            }
            paragraph.Add(sentence);
        }
        score.Add(paragraph, differences);
        return score;
    }

    void Add(List<TreebankSentence> paragraph, TextWriter? differences)
    {
        var (text, tokens, ends) = GoldOf(paragraph);
        var foundTokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        var foundEnds = SentenceSplitter.Split(text, foundTokens).Select(range => foundTokens[range.End - 1].End).ToHashSet();
        gold += tokens.Count;
        found += foundTokens.Length;
        right += foundTokens.Count(tokens.Contains);
        goldSentences += ends.Count;
        foundSentences += foundEnds.Count;
        rightSentences += foundEnds.Count(ends.Contains);
        if (differences is null)
            return;
        foreach (var token in foundTokens.Where(token => !tokens.Contains(token)))
            differences.WriteLine($"token\t{token.In(text)}\t{Around(text, token.Start)}");
        foreach (var end in foundEnds.Except(ends))
            differences.WriteLine($"split\t{Around(text, end)}");
        foreach (var end in ends.Except(foundEnds))
            differences.WriteLine($"joined\t{Around(text, end)}");
    }

    static (string Text, HashSet<TextSpan> Tokens, HashSet<int> Ends) GoldOf(List<TreebankSentence> paragraph)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new HashSet<TextSpan>();
        var ends = new HashSet<int>();
        foreach (var sentence in paragraph)
        {
            foreach (var word in sentence.Words)
            {
                tokens.Add(new TextSpan(text.Length, text.Length + word.Form.Length));
                text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
            }
            ends.Add(tokens.Max(token => token.End));
        }
        return (text.ToString(), tokens, ends);
    }

    static string Around(string text, int at) => text[Math.Max(0, at - 25)..Math.Min(text.Length, at + 25)];

    static double F1(int right, int gold, int found) => gold + found == 0 ? 0 : 200.0 * right / (gold + found);
}
