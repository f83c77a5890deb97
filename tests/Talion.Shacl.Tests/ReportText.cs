using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Tests;

/// <summary>
/// Reports as sorted lines, so that they can be compared without regard to the blank nodes they are made of. Messages count where the
/// expected report has some.
/// </summary>
static class ReportText
{
    const string Sh = "http://www.w3.org/ns/shacl#";

    public static string Of(ValidationReport report, bool withMessages) =>
        Of(new TripleSet(report.ToQuads()), new BlankNode("report"), withMessages);

    public static string Of(TripleSet triples, Term report) => Of(triples, report, withMessages: HasMessages(triples, report));

    public static bool HasMessages(TripleSet triples, Term report) =>
        triples.Objects(report, new Iri(Sh + "result")).Any(result => triples.Object(result, new Iri(Sh + "resultMessage")) is not null);

    static string Of(TripleSet triples, Term report, bool withMessages)
    {
        var results = triples.Objects(report, new Iri(Sh + "result"))
            .Select(result => Line(triples, result, withMessages))
            .Order(StringComparer.Ordinal);
        return string.Join('\n', results.Prepend($"conforms {(triples.Object(report, new Iri(Sh + "conforms")) as Literal)?.Value}"));
    }

    static string Line(TripleSet triples, Term result, bool withMessages) => string.Join(' ', triples.About(result)
        .Where(triple => withMessages || triple.Predicate.Value != Sh + "resultMessage")
        .Select(triple => $"{triple.Predicate.Value[(triple.Predicate.Value.LastIndexOf('#') + 1)..]} {Show(triples, triple)}")
        .Order(StringComparer.Ordinal));

    static string Show(TripleSet triples, Quad triple) =>
        triple.Predicate.Value == Sh + "resultPath" ? Paths.PathReader.Read(triples, triple.Object).ToString() : triple.Object.ToString();
}
