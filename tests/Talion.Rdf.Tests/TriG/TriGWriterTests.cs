using Talion.Rdf.Syntax;
using Talion.Rdf.TriG;

namespace Talion.Rdf.Tests.TriG;

[TestClass]
public sealed class TriGWriterTests
{
    [TestMethod]
    public void Graphs_follow_the_default_graph_and_shared_nodes_keep_their_labels()
    {
        const string Source = "PREFIX ex: <http://example.org/> ex:g2 { ex:s ex:p _:shared } ex:g1 { ex:s ex:p [ ex:q 1 ] ; ex:q _:shared } ex:g1 ex:about ex:s . _:g { ex:s a ex:T }";
        const string Expected = """
            @prefix ex: <http://example.org/> .

            ex:g1 ex:about ex:s .

            ex:g1 {
                ex:s ex:p [ ex:q 1 ] ;
                    ex:q _:shared .
            }

            ex:g2 {
                ex:s ex:p _:shared .
            }

            _:g {
                ex:s a ex:T .
            }

            """;

        Assert.AreEqual(Expected, TriGWriter.Format(TriGReader.Parse(Source), new PrefixMap { { "ex", "http://example.org/" } }));
    }
}
