using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Web.Serving;

/// <summary>The same change in the file and in the copy in memory; patterns read the copy.</summary>
sealed class ServedTransaction(ServedStore store, IQuadTransaction file, IQuadTransaction memory) : IQuadTransaction
{
    bool disposed;

    public IQuadSource Current => memory.Current;

    public void Apply(IEnumerable<Quad> removed, IEnumerable<Quad> added)
    {
        List<Quad> gone = [.. removed];
        List<Quad> come = [.. added];
        file.Apply(gone, come);
        memory.Apply(gone, come);
    }

    public void Commit()
    {
        file.Commit();
        memory.Commit();
        store.OnCommitted();
    }

    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        file.Dispose();
        memory.Dispose();
        store.Release();
    }
}
