using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;
using Talion.Shacl.Reports;
using Talion.Store.Indexes;
using Talion.Testing.W3C;

namespace Talion.Shacl.Tests;

[TestClass]
public sealed class ShaclSuiteTests
{
    const string Sht = "http://www.w3.org/ns/shacl-test#";

    /// <summary>All of the suite, and the one test that is only proposed and stands in no manifest of others.</summary>
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries =>
        [.. Suites.Rows("shacl/tests/manifest.ttl"), .. Suites.Rows("shacl/tests/sparql/component/nodeValidator-001.ttl")];

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_SHACL_passes(ManifestEntry entry)
    {
        var data = Load(entry.Property(entry.Action!, Sht + "dataGraph"));
        var shapes = Load(entry.Property(entry.Action!, Sht + "shapesGraph"));

        var name = entry.Property(entry.Action!, Sht + "shapesGraph") as Iri;

        if (entry.Result is Iri { Value: Sht + "Failure" })
            Assert.ThrowsExactly<ShapesException>(() => Validate(data, shapes, name));
        else
            Assert.AreEqual(ReportText.Of(entry.Manifest, entry.Result!),
                ReportText.Of(Validate(data, shapes, name), withMessages: ReportText.HasMessages(entry.Manifest, entry.Result!)));
    }

    /// <summary>
    /// Where data and shapes are one file, they stand in a graph of its name, for tests that ask for <c>$shapesGraph</c>.
    /// </summary>
    static ValidationReport Validate(IEnumerable<Quad> data, IEnumerable<Quad> shapes, Iri? name) =>
        ShaclValidator.Validate(MemoryStore.Of(data.Select(quad => quad with { Graph = name })).Current, new ShapesGraph(shapes, name));

    static Quad[] Load(Term? file)
    {
        using var stream = File.OpenRead(ManifestEntry.PathOf(file));
        return [.. TurtleReader.Read(stream, ((Iri)file!).Value)];
    }
}
