namespace Talion.Web.Serving;

/// <summary>Looks every now and then whether another process has committed something to a store that is only read.</summary>
sealed class StoreFollower : IAsyncDisposable
{
    readonly PeriodicTimer timer;
    readonly Task following;

    /// <param name="store">What to keep up to date.</param>
    /// <param name="interval">How often to look.</param>
    /// <param name="clock">Counts the interval.</param>
    /// <param name="log">Hears of failures; the next look tries again.</param>
    public StoreFollower(ServedStore store, TimeSpan interval, TimeProvider clock, TextWriter log)
    {
        timer = new PeriodicTimer(interval, clock);
        following = store.IsWritable ? Task.CompletedTask : Task.Run(() => Follow(store, log));
    }

    public async ValueTask DisposeAsync()
    {
        timer.Dispose();
        await following;
    }

    async Task Follow(ServedStore store, TextWriter log)
    {
        while (await timer.WaitForNextTickAsync())
        {
            try
            {
                store.Refresh();
            }
            catch (Exception error)
            {
                await log.WriteLineAsync($"the store could not be read again: {error.Message.ReplaceLineEndings(" ")}");
            }
        }
    }
}
