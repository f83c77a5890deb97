using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Tests.NQuads;

[TestClass]
public sealed class NQuadsReaderTests
{
    [TestMethod]
    public void Bad_lines_are_told_with_their_place_and_skipped_where_that_is_asked_for()
    {
        const string Text = "<a:s> <a:p> \"1\" .\r\n<a:s> <a:p> é .\r\n\r\n<a:s> <p> <a:o> .\n<a:s> <a:p> \"2\" <a:g> .";
        List<string> errors = [];

        var quads = NQuadsReader.Parse(Text, error => errors.Add($"{error.Line}:{error.Column}")).ToList();

        Assert.HasCount(2, quads);
        Assert.AreSequenceEqual(["2:13", "4:8"], errors);
    }

    [TestMethod]
    public void A_graph_is_an_error_in_N_Triples() =>
        Assert.ThrowsExactly<RdfSyntaxException>(() => NTriplesReader.Parse("<a:s> <a:p> <a:o> <a:g> .").ToList());

    [TestMethod]
    public void Slices_of_the_same_term_are_the_same_bytes_however_they_are_written()
    {
        var text = "\uFEFF<a:s> <a:p> \"\\u0078\"^^<http://www.w3.org/2001/XMLSchema#string> .\r<a:s> <a:\\u0070> \"x\" .\n<a:s> <a:p> \"x\"@EN-us .\n";
        var scanner = new NQuadsScanner(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        List<string> seen = [];

        while (scanner.Read())
            seen.Add($"{scanner.Line} {Show(scanner.Predicate)} {Show(scanner.Object)} {scanner.Graph.Kind}");

        Assert.AreSequenceEqual(["1 Iri a:p|| Literal x|| None", "2 Iri a:p|| Literal x|| None", "3 Iri a:p|| Literal x||en-us None"],
            seen);
    }

    [TestMethod]
    public void Lines_longer_than_the_buffer_are_read()
    {
        var quad = new Quad(new Iri("a:s"), new Iri("a:p"), new Literal(new string('x', 3_000_000)));

        Assert.AreSequenceEqual([quad, quad], NQuadsReader.Parse(NTriplesFormat.Format(quad) + NTriplesFormat.Format(quad)).ToList());
    }

    static string Show(TermSlice slice) =>
        $"{slice.Kind} {Encoding.UTF8.GetString(slice.Value)}|{Encoding.UTF8.GetString(slice.Datatype)}|{Encoding.UTF8.GetString(slice.Language)}";
}
