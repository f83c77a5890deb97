using System.Collections.Concurrent;
using System.Diagnostics;
using Talion.Web.Problems;

namespace Talion.Web.Limits;

/// <summary>Threads that work for requests, first come, first served. What comes while all work and all places to wait are taken is sent away.</summary>
/// <remarks>Queries compute for seconds and write while they do; on threads of their own they leave those of the server to take requests.</remarks>
sealed class WorkQueue : IDisposable
{
    readonly BlockingCollection<Action> waiting;
    readonly List<Thread> threads;
    readonly TimeSpan patience;

    /// <param name="name">What the threads are called.</param>
    /// <param name="workers">How many threads; at least 1.</param>
    /// <param name="places">How many may wait; at least 1.</param>
    /// <param name="patience">Who waited longer is sent away.</param>
    public WorkQueue(string name, int workers, int places, TimeSpan patience)
    {
        this.patience = patience;
        waiting = new BlockingCollection<Action>(places);
        threads = [.. Enumerable.Range(0, workers).Select(_ => new Thread(Work, maxStackSize: 16 << 20) { IsBackground = true, Name = name })];
        threads.ForEach(thread => thread.Start());
    }

    /// <summary>Runs work when its turn comes.</summary>
    /// <exception cref="ProblemException">The queue is full, or the turn came too late.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up before the turn came.</exception>
    public Task Run(Action work, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        // The request goes on elsewhere, so that this thread takes the next one.
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!waiting.TryAdd(Turn))
            throw ProblemException.Busy();
        return done.Task;

        void Turn()
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                if (Stopwatch.GetElapsedTime(start) > patience)
                    throw ProblemException.Busy();
                work();
                done.SetResult();
            }
            catch (Exception error)
            {
                done.SetException(error);
            }
        }
    }

    public void Dispose()
    {
        waiting.CompleteAdding();
        threads.ForEach(thread => thread.Join());
        waiting.Dispose();
    }

    void Work()
    {
        foreach (var turn in waiting.GetConsumingEnumerable())
            turn();
    }
}
