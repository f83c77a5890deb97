using static Talion.Cli.Tests.BadInput.Bytes;

namespace Talion.Cli.Tests.BadInput;

/// <summary>A good document for every reader, to make bad ones from: rich in what its syntax has.</summary>
static class Seeds
{
    const string Xml = """
        <?xml version="1.0"?><!DOCTYPE r [<!ENTITY e "http://example.org/">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/" xml:base="http://example.org/base/" xml:lang="en">
          <ex:T rdf:about="&e;s" ex:q="v"><ex:p rdf:resource="rel"/><ex:p rdf:parseType="Collection"><rdf:Description rdf:nodeID="b"/></ex:p></ex:T>
        </rdf:RDF>
        """;

    const string Statements = """
        @prefix ex: <http://example.org/> . BASE <http://example.org/base/>
        ex:s a ex:T ; ex:p 1, -2.5, 3e4, true, 'x'@en, '''long 'one' ''', "y"^^ex:d, [ ex:q ( 1 [] "\u00e9" ) ] ; .
        GRAPH ex:g { <rel#x> ex:p.q ex:a\~b%20 . _:x ex:p _:y , <<( ex:s ex:p ex:o )>> }
        """;

    const string Lines = """
        <http://example.org/s> <http://example.org/p> "a \u00e9 \"b\""@en-GB <http://example.org/g> . # comment
        _:b1.x <http://example.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
        """;

    const string Query = """
        PREFIX ex: <http://example.org/>
        SELECT DISTINCT ?s (COUNT(*) AS ?n) (GROUP_CONCAT(?o; SEPARATOR=", ") AS ?all) FROM NAMED ex:g WHERE {
          ?s a ex:T ; ex:p/ex:q*|^ex:r+ ?o , [ ex:x ( 1 2.5e1 "a"@en 'b'^^ex:d ) ] .
          OPTIONAL { GRAPH ?g { ?s ?p ?o } FILTER(?o > 1 && regex(str(?o), "x", "i") || !bound(?p)) }
          { SELECT * { ?s ?p ?o } } UNION { VALUES (?s ?o) { (ex:a UNDEF) } } MINUS { ?s ex:no ?o } BIND(IF(?o IN (1, 2), 1/0, -?o) AS ?b)
          FILTER NOT EXISTS { ?s ex:y ?z } SERVICE SILENT ex:s { ?s ?p ?o }
        } GROUP BY ?s HAVING (COUNT(*) > 1) ORDER BY DESC(?n) LIMIT 10 OFFSET 2
        """;

    const string Update = """
        PREFIX ex: <http://example.org/> INSERT DATA { GRAPH ex:g { ex:s ex:p 1 } } ; DELETE { ?s ?p ?o } INSERT { ?s ex:q ?o } USING ex:g WHERE { ?s ?p ?o } ;
        LOAD SILENT <http://example.org/x> INTO GRAPH ex:h ; CLEAR ALL ; COPY DEFAULT TO ex:i ; DELETE WHERE { ?s ?p "a" }
        """;

    public static IEnumerable<(string Reader, byte[] Content)> Documents =>
    [
        ("Turtle", Utf8(Statements)),
        ("TriG", Utf8(Statements)),
        ("N-Triples", Utf8(Lines.Replace(" <http://example.org/g>", "", StringComparison.Ordinal))),
        ("N-Quads", Utf8(Lines)),
        ("RDF/XML", Utf8(Xml)),
        ("JSON-LD", Utf8("""{"@context":{"ex":"http://example.org/","p":{"@id":"ex:p","@container":"@list","@type":"@id"}},"@id":"s","p":["a","b"],"ex:q":[1,2.5,true,{"@value":"v","@language":"en"}],"@graph":[{"@id":"ex:g"}]}""")),
        ("query", Utf8(Query)),
        ("update", Utf8(Update)),
        ("JSON results", Utf8("""{"head":{"vars":["a","b"]},"results":{"bindings":[{"a":{"type":"uri","value":"http://a/"},"b":{"type":"literal","value":"x","xml:lang":"en"}},{"a":{"type":"bnode","value":"b"}}]}}""")),
        ("XML results", Utf8("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='a'/></head><results><result><binding name='a'><literal datatype='http://d/'>1</literal></binding></result><result/></results></sparql>")),
        ("CSV results", Utf8("a,b\r\n\"x, \"\"y\"\"\",_:b\r\n,1\r\n")),
        ("TSV results", Utf8("?a\t?b\n<http://a/>\t\"x\\t\"@en\n\t1.5\n")),
        ("records", Utf8(DemoStore.Run("extract talion-demo/articles/2020-03-13-us-strikes-after-taji.txt").Output)),
        ("decisions", Utf8("same:\n  - [event/a, 'event/b']\n  - - \"c\"\n    - d # why\ndifferent: []\n")),
    ];

    public static IEnumerable<(string Format, byte[] Content)> Articles =>
    [
        ("text", Utf8("---\ntitle: Camp hit\ndate: 2020-03-12\n---\nBAGHDAD, March 12, 2020 (Daily Wire) - Rockets hit Camp Taji on Wednesday, killing “two” soldiers; Kataib Hezbollah denied it.\n\nHours later, U.S. jets struck back.")),
        ("HTML", Utf8("<!doctype html><html><head><meta charset=utf-8><title>Camp hit | Wire</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-03-12\"}</script></head>" + Page("<table><tr><td>x</table><!-- y --><p>Two soldiers were killed, they said.</p>"))),
        ("JSONL", Utf8("{\"id\":\"a\",\"published\":\"2020-03-12\",\"text\":\"Rockets hit a camp.\\n\\u00e9\"}\n{\"text\":\"A drone hit a village.\"}\n")),
        ("feed", Utf8("<?xml version='1.0'?>" + Feed("<title>Camp hit</title><link>https://wire.example/a</link><pubDate>Thu, 12 Mar 2020 22:10:00 GMT</pubDate><description><![CDATA[<p>Rockets hit a camp.</p>]]></description>"))),
        ("archive", Answer("Transfer-Encoding: chunked\r\n", Utf8($"{Page("").Length:x}\r\n{Page("")}\r\n0\r\n\r\n"))),
        ("packed archive", Gzip(Answer("Content-Encoding: gzip\r\n", Gzip(Utf8(Page("")))))),
    ];
}
