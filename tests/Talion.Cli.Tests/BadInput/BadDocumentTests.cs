namespace Talion.Cli.Tests.BadInput;

[TestClass]
public sealed class BadDocumentTests
{
    const int LongestMessage = 300;

    public static IEnumerable<(string Reader, string Name)> Names => BadDocuments.All.Select(document => (document.Reader, document.Name));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_bad_document_is_refused_in_a_line_by_the_documented_exception(string reader, string name)
    {
        var document = BadDocuments.All.Single(document => (document.Reader, document.Name) == (reader, name));
        var (read, expected) = Readers.All[reader];
        var content = document.Content();

        var error = Assert.Throws<Exception>(() => read(content), $"{reader}: {name}");

        Assert.IsTrue(expected.IsInstanceOfType(error), error.ToString());
        Assert.IsTrue(error.Message.Length is > 0 and < LongestMessage, error.Message);
    }
}
