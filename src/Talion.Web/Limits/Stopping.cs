using Microsoft.Extensions.Hosting;

namespace Talion.Web.Limits;

/// <summary>Ends what still runs some time after the server was told to stop.</summary>
sealed class Stopping : IDisposable
{
    readonly CancellationTokenSource end = new();
    readonly CancellationTokenRegistration registration;

    /// <param name="lifetime">Says when the server is told to stop.</param>
    /// <param name="patience">How long running requests may go on after that.</param>
    public Stopping(IHostApplicationLifetime lifetime, TimeSpan patience) =>
        registration = lifetime.ApplicationStopping.Register(() => end.CancelAfter(patience));

    /// <summary>Cancelled when the server ends what runs, or when another token is.</summary>
    public CancellationTokenSource LinkedTo(CancellationToken other) => CancellationTokenSource.CreateLinkedTokenSource(end.Token, other);

    public void Dispose()
    {
        registration.Dispose();
        end.Dispose();
    }
}
