using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Talion.Testing;

/// <summary>A Virtuoso of Debian's <c>virtuoso-opensource-7</c> on free ports of this machine, with an empty database that ends with it.</summary>
public sealed class VirtuosoServer : IDisposable
{
    const string Program = "virtuoso-t";

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly TemporaryFolder folder = new();
    readonly Process process;

    VirtuosoServer(int sqlPort, int httpPort)
    {
        Address = new Uri($"http://127.0.0.1:{httpPort}/");
        folder.Write("virtuoso.ini", $"""
            [Database]
            DatabaseFile = {folder["virtuoso.db"]}
            ErrorLogFile = {folder["virtuoso.log"]}
            LockFile = {folder["virtuoso.lck"]}
            TransactionFile = {folder["virtuoso.trx"]}
            xa_persistent_file = {folder["virtuoso.pxa"]}
            [TempDatabase]
            DatabaseFile = {folder["temporary.db"]}
            TransactionFile = {folder["temporary.trx"]}
            [Parameters]
            ServerPort = 127.0.0.1:{sqlPort}
            DisableUnixSocket = 1
            NumberOfBuffers = 10000
            MaxDirtyBuffers = 6000
            [HTTPServer]
            ServerPort = 127.0.0.1:{httpPort}
            ServerRoot = {folder.Path}

            """);
        process = Process.Start(new ProcessStartInfo(Program, ["+foreground", "+configfile", folder["virtuoso.ini"]]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static NetworkCredential Credential { get; } = new("dba", "dba");

    /// <summary>Where the server answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts one; inconclusive where there is none on this machine, except on a build server, where that is a failure.</summary>
    public static async Task<VirtuosoServer> Start()
    {
        var isHere = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, Program)));
        if (!isHere && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Inconclusive($"{Program} is not here: apt-get install virtuoso-opensource-7");
        var server = new VirtuosoServer(FreePort(), FreePort());
        await server.UntilReady();
        return server;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    async Task UntilReady()
    {
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !process.HasExited; await Task.Delay(200))
        {
            try
            {
                using var response = await client.GetAsync(new Uri(Address, "/sparql?query=ASK%7B%7D"));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
        Assert.Fail($"Virtuoso does not start: {File.ReadAllText(folder["virtuoso.log"])}");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
