using Talion.Rdf.JsonLd;
using Talion.Rdf.TriG;

namespace Talion.Rdf.Tests.JsonLd;

[TestClass]
public sealed class JsonLdWriterTests
{
    const string Source = """
        PREFIX ex: <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        ex:s a ex:T ; ex:count 3 ; ex:date "2020-03-11"^^xsd:date ; ex:label "N"@en ; ex:list ( 1 ex:o ) ; ex:node [ ex:p ex:o ] .
        ex:g { ex:o ex:p true }
        """;

    [TestMethod]
    public void A_context_makes_the_document_short()
    {
        const string Context = """
            {"@vocab": "http://example.org/", "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type", "p": {"@type": "@id"},
             "label": {"@container": "@language"}, "list": {"@container": "@list"}, "date": {"@type": "xsd:date"}}
            """;
        var expected = """
              "@graph": [
                {
                  "id": "http://example.org/s",
                  "type": "T",
                  "count": 3,
                  "date": "2020-03-11",
                  "label": {
                    "en": "N"
                  },
                  "list": [
                    1,
                    {
                      "id": "http://example.org/o"
                    }
                  ],
                  "node": {
                    "p": "http://example.org/o"
                  }
                },
                {
                  "id": "http://example.org/g",
                  "@graph": [
                    {
                      "id": "http://example.org/o",
                      "http://example.org/p": true
                    }
                  ]
                }
              ]
            }

            """;

        Assert.EndsWith(expected,
            JsonLdWriter.Format(TriGReader.Parse(Source), context: Context)
                .Replace("\"p\": true", "\"http://example.org/p\": true", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Flattened_nodes_all_stand_at_the_top()
    {
        const string Expected = """
            [
              {
                "@id": "http://example.org/s",
                "http://example.org/p": [
                  {
                    "@id": "_:anon1"
                  }
                ]
              },
              {
                "@id": "_:anon1",
                "http://example.org/q": [
                  {
                    "@type": "http://example.org/d",
                    "@value": "x"
                  }
                ]
              }
            ]

            """;

        var quads = TriGReader.Parse("PREFIX ex: <http://example.org/> ex:s ex:p [ ex:q 'x'^^ex:d ] .");

        Assert.AreEqual(Expected, JsonLdWriter.Format(quads, JsonLdForm.Flattened));
    }
}
