using System.Diagnostics;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Reads exported graphs with NetworkX (https://networkx.org/), as people who study networks do.</summary>
[TestClass]
public sealed class GraphInteropTests
{
    const int MissingModule = 42;

    [TestMethod]
    [DataRow("graphml", "read_graphml(path)")]
    [DataRow("gexf", "read_gexf(path)")]
    public void NetworkX_reads_as_many_events_and_links_as_the_store_has(string format, string reader)
    {
        using var folder = new TemporaryFolder();
        Assert.AreEqual(ExitCode.Success, Outcome.Of("export", "--store", DemoStore.Store, "--format", format, "-o", folder["graph"]).Code);
        var events = Outcome.Of("events", "--store", DemoStore.Store, "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        var links = Outcome.Of("export", "--store", DemoStore.Store, "--format", "csv-links").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;

        Assert.AreEqual($"{events} {links}", Ask(reader, folder["graph"]));
    }

    static string Ask(string reader, string path)
    {
        var script = $"""
            import sys
            try:
                import networkx
            except ImportError:
                sys.exit({MissingModule})
            path = sys.argv[1]
            graph = networkx.{reader}
            print(graph.number_of_nodes(), graph.number_of_edges())
            """;
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", script, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = python.StandardError.ReadToEndAsync();
            var answer = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            if (python.ExitCode == MissingModule)
                return Missing();
            Assert.AreEqual(0, python.ExitCode, errors.Result);
            return answer.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Missing();
        }
    }

    static string Missing()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("networkx is missing; .ci/run installs it");
        Assert.Inconclusive("networkx is missing (Debian package python3-networkx)");
        return "";
    }
}
