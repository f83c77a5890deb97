using Talion.Evaluation.Matching;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Tests.Matching;

[TestClass]
public sealed class FigureMatchTests
{
    [TestMethod]
    [DataRow(3, 3, 3, 3, true, DisplayName = "equal")]
    [DataRow(3, 3, 4, 4, false, DisplayName = "two plain numbers must be equal")]
    [DataRow(26, null, 25, 25, true, DisplayName = "more than 25 and 25")]
    [DataRow(26, null, 23, 23, false, DisplayName = "more than 25 and 23")]
    [DataRow(24, 99, 30, 50, true, DisplayName = "dozens and 30 to 50")]
    [DataRow(3, 9, 12, null, false, DisplayName = "several and at least 12")]
    public void Figures_agree_as_far_as_they_are_exact(int keyMin, int? keyMax, int min, int? max, bool expected) =>
        Assert.AreEqual(expected, FigureMatch.IsRight(new CountRange(keyMin, keyMax), new CountRange(min, max)));
}
