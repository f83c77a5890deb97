using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class HeadlineVerbTests
{
    static readonly ImmutableHashSet<string> Verbs = ["bomb", "fire", "attack"];

    [TestMethod]
    [DataRow("Jets/NNS bomb/NN depot/NN in/IN port/NN", 1, "VBP")]
    [DataRow("Houthis/NNP fire/NN at/IN warship/NN after/IN strikes/NNS", 1, "VBP")]
    [DataRow("Coalition/NN bombs/NNS Sanaa/NNP", 1, "VBZ")]
    public void A_headline_without_a_verb_gets_the_one_that_was_taken_for_a_noun(string headline, int index, string tag) =>
        Assert.AreEqual((index, tag), Find(headline));

    [TestMethod]
    [DataRow("Rebels/NNS attack/NN kills/VBZ nine/CD")]
    [DataRow("Militants/NNS attack/NN on/IN base/NN")]
    [DataRow("Car/NN bomb/NN near/IN embassy/NN")]
    public void A_headline_with_a_verb_or_with_a_noun_that_is_one_stays(string headline) => Assert.IsNull(Find(headline));

    static (int, string)? Find(string headline)
    {
        var words = headline.Split(' ').Select(word => word.Split('/')).ToList();
        return HeadlineVerb.Find(words.Select(word => word[0]).ToArray(), words.Select(word => word[1]).ToArray(), Verbs);
    }
}
