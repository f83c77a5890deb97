namespace Talion.Sparql.Sources;

/// <summary>A dataset that changes: many readers, each on a fixed state, and one writer at a time.</summary>
public interface IQuadStore
{
    /// <summary>The last committed state.</summary>
    IQuadSource Current { get; }

    /// <summary>Starts a change; waits until the writer before has finished.</summary>
    /// <param name="cancellation">Stops the change while it is applied, with an <see cref="OperationCanceledException"/>; it is then to be dropped.</param>
    IQuadTransaction Begin(CancellationToken cancellation = default);
}
