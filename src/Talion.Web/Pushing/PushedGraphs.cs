using Talion.Rdf.Terms;

namespace Talion.Web.Pushing;

/// <summary>
/// Which graphs a server was given, each with a digest of its triples: a file with a line for each, appended as soon as a graph has arrived, so that a push
/// that was stopped goes on where it was.
/// </summary>
sealed class PushedGraphs : IDisposable
{
    readonly Dictionary<string, string> digests = new(StringComparer.Ordinal);
    readonly StreamWriter file;

    /// <exception cref="IOException">Another push is writing the file.</exception>
    public PushedGraphs(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            // A process that was killed may have left half a line.
            if (line.Split('\t') is [var graph, var digest, ""])
                digests[graph] = digest;
        }
        file = new StreamWriter(stream) { NewLine = "\n", AutoFlush = true };
        file.WriteLine();
    }

    /// <summary>The graphs that the server was given.</summary>
    public IEnumerable<string> Names => digests.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    public bool Has(Iri graph, string digest) => digests.GetValueOrDefault(graph.Value) == digest;

    /// <summary>Notes that a graph has arrived; an empty digest for one that was taken away.</summary>
    public void Add(Iri graph, string digest)
    {
        digests[graph.Value] = digest;
        file.WriteLine($"{graph.Value}\t{digest}\t");
    }

    public void Dispose() => file.Dispose();
}
