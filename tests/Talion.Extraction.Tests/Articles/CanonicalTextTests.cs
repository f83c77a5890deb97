using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Articles.Unicode;

namespace Talion.Extraction.Tests.Articles;

[TestClass]
public sealed class CanonicalTextTests
{
    [TestMethod]
    [DataRow("Qasem Soleima\u0304ni\u0302", "Qasem Soleim\u0101n\u00EE")]
    [DataRow("e\u0323\u0302", "\u1EC7")]
    [DataRow("e\u0302\u0323", "\u1EC7")]
    [DataRow("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [DataRow("\u212B \u2126 \uF900", "\u00C5 \u03A9 \u8C48")]
    [DataRow("\u0958", "\u0915\u093C")]
    [DataRow("\u0627\u0653", "\u0622")]
    [DataRow("a\u0315\u0300\u05AE\u0301b", "\u00E0\u05AE\u0301\u0315b")]
    public void Text_takes_the_composed_form(string text, string expected) => Assert.AreEqual(expected, CanonicalText.Of(text));

    [TestMethod]
    [DataRow("\uFEFFone\r\ntwo\rthree\n", "one\ntwo\nthree\n")]
    [DataRow("a whole one \uD83D\uDE80", "a whole one \uD83D\uDE80")]
    public void Line_ends_marks_and_broken_pairs_are_set_right(string text, string expected) => Assert.AreEqual(expected, CanonicalText.Of(text));

    [TestMethod]
    public void Half_a_surrogate_pair_is_replaced() => Assert.AreEqual("half \uFFFD, \uFFFD", CanonicalText.Of("half \uD83D, \uDE80"));

    [TestMethod]
    public void Taking_the_form_twice_changes_nothing()
    {
        var characters = Gen.Frequency(
            (6, Gen.Choose(0x20, 0x24F)), (3, Gen.Choose(0x300, 0x36F)), (1, Gen.Choose(0x1100, 0x11FF)), (1, Gen.Choose(0x900, 0xDFFF)), (1, Gen.Elements(10, 13, 0xFEFF)));
        var texts = characters.Select(c => (char)c).ArrayOf().Select(array => new string(array)).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(texts, text =>
        {
            var once = CanonicalText.Of(text);
            return CanonicalText.Of(once) == once && !once.Contains('\r', StringComparison.Ordinal) && new StringInfo(once).LengthInTextElements <= text.Length;
        }));
    }

    [TestMethod]
    public void A_long_text_of_marks_takes_linear_time()
    {
        var text = new StringBuilder().Insert(0, "a\u0301\u0323", 200_000).ToString();

        Assert.AreEqual(400_000, CanonicalText.Of(text).Length);
    }
}
