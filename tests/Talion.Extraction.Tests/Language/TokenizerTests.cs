using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Language;
using Talion.Testing;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class TokenizerTests
{
    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Text_comes_apart_as_in_the_treebank(string input, string expected)
    {
        var tokens = Tokenizer.Tokenize(input, new TextSpan(0, input.Length));

        Assert.AreEqual(expected, string.Join(' ', tokens.Select(token => Characters.Normalize(token.In(input)))));
    }

    public static IEnumerable<object[]> Cases => CaseFile.Read("tokens.cases").Select(c => new object[] { c.Input, c.Expected });

    [TestMethod]
    public void Tokens_are_ordered_and_cover_whatever_is_not_white_space() =>
        Prop.ForAll(AnyText.Arbitrary, text => IsCoveredBy(text, Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))).QuickCheckThrowOnFailure();

    [TestMethod]
    public void No_token_leaves_the_part_that_is_read()
    {
        const string Text = "The U.S. said so. didn't 10:30";

        for (var start = 0; start <= Text.Length; start++)
            for (var end = start; end <= Text.Length; end++)
                foreach (var token in Tokenizer.Tokenize(Text, new TextSpan(start, end)))
                    Assert.IsTrue(new TextSpan(start, end).Contains(token), $"{start}..{end}: {token}");
    }

    static bool IsCoveredBy(string text, ImmutableArray<TextSpan> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            if (token.Length == 0 || token.Start < at || !text.AsSpan(at, token.Start - at).IsWhiteSpace() || text.AsSpan(token.Start, token.Length).IndexOfAny(" \n\t") >= 0)
                return false;
            at = token.End;
        }
        return text.AsSpan(at).IsWhiteSpace();
    }
}
