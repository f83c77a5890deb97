using Microsoft.AspNetCore.Http;
using Talion.Web.Negotiation;
using Talion.Web.Problems;

namespace Talion.Web.Tests.Negotiation;

[TestClass]
public sealed class AcceptHeaderTests
{
    static readonly ImmutableArray<MediaOffer<int>> Offered = [new("application/json", 0), new("text/csv", 1), new("text/turtle", 2)];

    [TestMethod]
    [DataRow(null, "application/json")]
    [DataRow("", "application/json")]
    [DataRow("*/*", "application/json")]
    [DataRow("text/*", "text/csv")]
    [DataRow("text/turtle", "text/turtle")]
    [DataRow("TEXT/Turtle; charset=utf-8", "text/turtle")]
    [DataRow("text/csv;q=0.5, text/turtle;q=0.6", "text/turtle")]
    [DataRow("text/csv;q=0.5, text/turtle;q=0.5", "text/csv")]
    [DataRow("text/*;q=0.9, text/csv;q=0.1", "text/turtle")]
    [DataRow("*/*, application/json;q=0", "text/csv")]
    [DataRow("image/png, */*;q=0.1", "application/json")]
    [DataRow("no type at all", "application/json")]
    public void The_most_wanted_offer_is_chosen(string? accept, string expected) => Assert.AreEqual(expected, Choose(accept));

    [TestMethod]
    [DataRow("image/png")]
    [DataRow("application/json;q=0")]
    public void What_nobody_offers_is_a_problem(string accept)
    {
        var error = Assert.ThrowsExactly<ProblemException>(() => Choose(accept));

        Assert.AreEqual(406, error.Problem.Status);
        Assert.Contains("text/turtle", error.Message);
    }

    static string Choose(string? accept)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Accept = accept;
        return AcceptHeader.Choose(request, Offered).MediaType;
    }
}
