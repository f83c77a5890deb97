using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Mentions.Gazetteers;
using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;
using Talion.Testing;

namespace Talion.Extraction.Tests.Mentions.Gazetteers;

[TestClass]
public sealed class NameFinderTests
{
    static readonly Lexicon Lexicon = LexiconLoader.Load();
    static readonly NameFinder Finder = new(Lexicon);

    public static IEnumerable<object[]> Cases => CaseFile.Read("names.cases").Select(c => new object[] { c.Input, c.Expected });

    public static IEnumerable<object[]> Examples => Lexicon["names"].SelectMany(
        concept => concept.Examples.Select(example => new object[] { concept.Id, concept.Features.GetValueOrDefault("kind", ""), example }));

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void The_names_of_a_text_are_found(string text, string expected) =>
        Assert.AreEqual(expected, string.Join("; ", Find(text).Select(Describe)));

    [TestMethod]
    [DynamicData(nameof(Examples))]
    public void Every_word_of_names_does_in_its_example_what_it_says(string concept, string kind, string example)
    {
        var names = Find(example).Where(name => name.Label.Contains("Redwood", StringComparison.OrdinalIgnoreCase)).ToArray();

        Assert.HasCount(1, names, concept);
        if (kind.Length > 0)
            Assert.AreEqual(kind, Kind(names[0].Kind), concept);
    }

    [TestMethod]
    public void The_order_of_the_gazetteer_and_the_text_alone_decide()
    {
        const string text = "Rockets hit Erbil and Tripoli, and the Taliban denied it.";

        CollectionAssert.AreEqual(Find(text).ToArray(), Find(text).ToArray());
    }

    static IEnumerable<NameMention> Find(string text)
    {
        var sentences = PlainSentences.Of(text).Select(sentence => sentence.Tokens.Select(token => token.Span).ToImmutableArray());
        return Finder.Find(text, [.. sentences]).SelectMany(names => names);
    }

    static string Describe(NameMention name) =>
        name.Label + (name.IsDemonym ? " ~ " : " = ") + (name.Entry?.Id ?? Kind(name.Kind));

    static string Kind(EntityKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
