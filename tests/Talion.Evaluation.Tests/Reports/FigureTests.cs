using Talion.Evaluation.Reports;

namespace Talion.Evaluation.Tests.Reports;

[TestClass]
public sealed class FigureTests
{
    [TestMethod]
    [DataRow(0.625, 2, "0.62")]
    [DataRow(0.875, 2, "0.88")]
    [DataRow(0.0625, 3, "0.062")]
    [DataRow(0.2665, 3, "0.267")]
    [DataRow(2.0 / 3, 3, "0.667")]
    [DataRow(1.0, 2, "1.00")]
    public void Halves_are_rounded_to_even(double ratio, int digits, string expected) => Assert.AreEqual(expected, Figure.Of(ratio, digits));
}
