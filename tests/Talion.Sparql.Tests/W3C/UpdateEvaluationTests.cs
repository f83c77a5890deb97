using Talion.Rdf.Canonical;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Update;
using Talion.Store.Indexes;
using Talion.Testing.W3C;

namespace Talion.Sparql.Tests.W3C;

[TestClass]
public sealed class UpdateEvaluationTests
{
    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void Updates_leave_the_expected_dataset(ManifestEntry entry)
    {
        var file = entry.Property(entry.Action!, $"{Dataset.Update}request")!;
        var update = SparqlUpdate.Parse(File.ReadAllText(ManifestEntry.PathOf(file)), entry.BaseOf(file));
        var store = MemoryStore.Of(Dataset.Read(entry, entry.Action!, Dataset.Update));

        update.Execute(store, new UpdateOptions { Query = new QueryOptions { Dataset = QueryDataset.AsStored } });

        var expected = Dataset.Read(entry, entry.Result!, Dataset.Update);
        Assert.IsTrue(RdfCanonicalizer.AreIsomorphic(store.Current.Quads(), expected), string.Join('\n', store.Current.Quads()));
    }

    static IEnumerable<TestDataRow<ManifestEntry>> Entries() => SparqlSuites.OfTypes("UpdateEvaluationTest");
}
