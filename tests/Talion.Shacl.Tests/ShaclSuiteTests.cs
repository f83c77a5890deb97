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

    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("shacl/tests/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_SHACL_passes(ManifestEntry entry)
    {
        var data = Load(entry.Property(entry.Action!, Sht + "dataGraph"));
        var shapes = Load(entry.Property(entry.Action!, Sht + "shapesGraph"));

        if (entry.Result is Iri { Value: Sht + "Failure" })
            Assert.ThrowsExactly<ShapesException>(() => Validate(data, shapes));
        else
            Assert.AreEqual(ReportText.Of(entry.Manifest, entry.Result!), ReportText.Of(Validate(data, shapes), withMessages: ReportText.HasMessages(entry.Manifest, entry.Result!)));
    }

    static ValidationReport Validate(IEnumerable<Quad> data, IEnumerable<Quad> shapes) => ShaclValidator.Validate(MemoryStore.Of(data).Current, new ShapesGraph(shapes));

    static Quad[] Load(Term? file)
    {
        using var stream = File.OpenRead(ManifestEntry.PathOf(file));
        return [.. TurtleReader.Read(stream, ((Iri)file!).Value)];
    }
}
