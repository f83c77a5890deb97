namespace Talion.Sparql.Sources;

/// <summary>Reads the quads that match a pattern; one cursor serves many searches, one after the other, on one thread.</summary>
public abstract class QuadCursor : IDisposable
{
    /// <summary>The quad that <see cref="MoveNext"/> stopped at. Its graph means nothing where the pattern asked for the union.</summary>
    public QuadIds Current { get; protected set; }

    /// <summary>Starts over with another pattern.</summary>
    /// <param name="pattern">Negative subjects, predicates and objects match nothing.</param>
    /// <param name="order">The order to read in; any order serves any pattern, at the price of reading more.</param>
    public abstract void Seek(in QuadPattern pattern, QuadOrder order = QuadOrder.Any);

    /// <summary>Goes to the next match.</summary>
    /// <returns>Whether there was one.</returns>
    public abstract bool MoveNext();

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
