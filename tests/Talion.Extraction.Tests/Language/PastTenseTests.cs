using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class PastTenseTests
{
    [TestMethod]
    [DataRow("Armed/VBN men/NNS fired/VBN on/IN two/CD vehicles/NNS ./.", 2)]
    [DataRow("Two/CD bombers/NNS rammed/VBN lorries/NNS into/IN the/DT gate/NN ./.", 2)]
    [DataRow("Three/CD rockets/NNS struck/VBN near/IN the/DT embassy/NN ./.", 2)]
    [DataRow("It/PRP was/VBD raining/VBG ;/: the/DT army/NN blamed/VBN rebels/NNS ./.", 6)]
    [DataRow("They/PRP claimed/VBD it/PRP but/CC the/DT army/NN blamed/VBN Alder/NNP ./.", 6)]
    public void A_full_sentence_without_a_finite_verb_has_its_first_participle_for_one(string sentence, int index) =>
        Assert.AreEqual((index, "VBD"), Find(sentence));

    [TestMethod]
    [DataRow("Three/CD people/NNS killed/VBN in/IN Kabul/NNP ./.")]
    [DataRow("Rockets/NNS fired/VBN by/IN rebels/NNS hit/VBD a/DT depot/NN ./.")]
    [DataRow("Market/NN attacked/VBN by/IN gunmen/NNS ./.")]
    [DataRow("Hostages/NNS taken/VBN to/IN the/DT forest/NN ./.")]
    [DataRow("Rebels/NNS fired/VBN on/IN a/DT convoy/NN")]
    public void What_is_suffered_and_what_is_no_full_sentence_stays(string words) => Assert.IsNull(Find(words));

    static (int, string)? Find(string sentence)
    {
        var words = sentence.Split(' ').Select(word => word.Split('/')).ToList();
        return PastTense.Find(words.Select(word => word[0]).ToArray(), words.Select(word => word[1]).ToArray(), word => word == "killed");
    }
}
