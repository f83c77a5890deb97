using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Language;
using Talion.Testing;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class SentenceSplitterTests
{
    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Sentences_end_where_a_reader_ends_them(string input, string expected) =>
        Assert.AreEqual(expected, string.Join(" ¦ ", Sentences(input)));

    public static IEnumerable<object[]> Cases => CaseFile.Read("sentences.cases").Select(c => new object[] { c.Input, c.Expected });

    [TestMethod]
    public void Sentences_hold_every_token_once() =>
        Prop.ForAll(AnyText.Arbitrary, text =>
        {
            var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
            var sentences = SentenceSplitter.Split(text, tokens);
            return sentences.All(sentence => sentence.Length > 0)
                && sentences.SelectMany(sentence => Enumerable.Range(sentence.Start, sentence.Length)).SequenceEqual(Enumerable.Range(0, tokens.Length));
        }).QuickCheckThrowOnFailure();

    static IEnumerable<string> Sentences(string text)
    {
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        return SentenceSplitter.Split(text, tokens).Select(range => new TextSpan(tokens[range.Start].Start, tokens[range.End - 1].End).In(text));
    }
}
