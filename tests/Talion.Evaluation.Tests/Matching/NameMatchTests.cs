using Talion.Evaluation.Matching;

namespace Talion.Evaluation.Tests.Matching;

[TestClass]
public sealed class NameMatchTests
{
    [TestMethod]
    [DataRow("Camp Taji", "the Taji air base")]
    [DataRow("American forces", "US troops")]
    [DataRow("Kata'ib Hezbollah", "Kataib Hezbollah militia")]
    [DataRow("Gen. Qassem Soleimani", "Soleimani's")]
    [DataRow("rockets", "Katyusha rocket")]
    public void These_mean_the_same(string a, string b)
    {
        Assert.IsTrue(NameMatch.AreSame(a, b));
        Assert.IsTrue(NameMatch.AreSame(b, a));
    }

    [TestMethod]
    [DataRow("US", "US contractor")]
    [DataRow("Erbil", "Baghdad")]
    [DataRow("Islamic State", "Islamic Jihad Union")]
    [DataRow("", "Baghdad")]
    public void These_do_not(string a, string b)
    {
        Assert.IsFalse(NameMatch.AreSame(a, b));
        Assert.IsFalse(NameMatch.AreSame(b, a));
    }
}
