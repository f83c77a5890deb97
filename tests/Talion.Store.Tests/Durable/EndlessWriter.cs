using Talion.Rdf.Terms;
using Talion.Store.Durable;

namespace Talion.Store.Tests.Durable;

/// <summary>The program that the test of a killed process kills: writes batch after batch and says so after each.</summary>
static class EndlessWriter
{
    public const int Batch = 400;

    public static void Main(string[] arguments)
    {
        using var store = DurableStore.OpenToWrite(arguments[0]);
        for (var batch = 0; ; batch++)
        {
            using var change = store.Begin();
            change.Apply([], Enumerable.Range(0, Batch).Select(i => new Quad(
                new Iri($"http://example.org/{batch}/{i}"), new Iri("http://example.org/p"), new Literal($"{i}"), new Iri($"http://example.org/{batch}"))));
            change.WriteBlob($"{batch}", [1]);
            change.Commit();
            Console.WriteLine(batch);
        }
    }
}
