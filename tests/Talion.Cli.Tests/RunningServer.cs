using System.IO.Pipelines;
using System.Text.RegularExpressions;

namespace Talion.Cli.Tests;

/// <summary><c>talion serve</c> in this process, on any free port, until it is disposed.</summary>
sealed partial class RunningServer : IDisposable
{
    readonly CancellationTokenSource stop = new();
    readonly StringWriter error = new();
    readonly Task<int> running;

    /// <param name="typed">The command as typed after the demo; the port that it names is not taken.</param>
    public RunningServer(string typed)
    {
        var output = new Pipe();
        var arguments = DemoStore.Arguments(Port().Replace(typed, "--port 0"));
        running = Task.Run(() =>
        {
            using var stream = output.Writer.AsStream();
            return CommandLine.Run(arguments, new Terminal(Stream.Null, stream, error), stop.Token);
        });
        using var reader = new StreamReader(output.Reader.AsStream());
        Greeting = reader.ReadLine() ?? throw new InvalidOperationException(error.ToString());
        Client = new HttpClient { BaseAddress = new Uri(Address().Match(Greeting).Value) };
    }

    /// <summary>The line that it says when it is ready.</summary>
    public string Greeting { get; }

    public HttpClient Client { get; }

    /// <summary>Stops it as Ctrl-C does.</summary>
    /// <returns>Its exit code and what it said on the error stream.</returns>
    public async Task<(int Code, string Error)> Stop()
    {
        await stop.CancelAsync();
        return (await running, error.ToString());
    }

    public void Dispose()
    {
        stop.Cancel();
        running.Wait();
        Client.Dispose();
        stop.Dispose();
    }

    [GeneratedRegex(@"--port \d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"http://[0-9.]+:\d+/")]
    private static partial Regex Address();
}
