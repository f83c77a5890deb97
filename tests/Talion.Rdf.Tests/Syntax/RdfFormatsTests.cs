using System.Text;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Tests.Syntax;

[TestClass]
public sealed class RdfFormatsTests
{
    [TestMethod]
    public void Every_syntax_reads_what_it_writes()
    {
        Quad[] quads = [new(new Iri("http://example.org/s"), new Iri("http://example.org/p"), Literal.Tagged("é", "en"))];

        foreach (var format in Enum.GetValues<RdfFormat>())
        {
            using var writer = new StringWriter();
            RdfDocument.Write(quads, writer, format, PrefixMap.Standard());
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(writer.ToString()));

            Assert.AreSequenceEqual(quads, RdfDocument.Read(stream, format).ToArray(), format.ToString());
        }
    }

    [TestMethod]
    public void Media_types_lead_back_to_their_syntax()
    {
        foreach (var format in Enum.GetValues<RdfFormat>())
            Assert.AreEqual(format, RdfFormats.FromMediaType($"{format.MediaType().ToUpperInvariant()}; charset=utf-8"));
    }

    [TestMethod]
    [DataRow("a.ttl", RdfFormat.Turtle)]
    [DataRow("folder/a.b.NQ", RdfFormat.NQuads)]
    [DataRow("a.owl", RdfFormat.RdfXml)]
    [DataRow("a.txt", null)]
    public void A_file_name_says_its_syntax(string fileName, RdfFormat? expected) => Assert.AreEqual(expected, RdfFormats.FromFileName(fileName));
}
