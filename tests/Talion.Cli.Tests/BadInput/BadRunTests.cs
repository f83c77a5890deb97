using System.Diagnostics;
using Talion.Testing;

namespace Talion.Cli.Tests.BadInput;

/// <summary>All bad files at once, in a process of its own that may not have more than a gigabyte.</summary>
[TestClass]
public sealed class BadRunTests
{
    const string OneGigabyte = "0x40000000";

    [TestMethod]
    public async Task A_run_over_all_bad_files_reads_what_can_be_read_in_a_gigabyte()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in BadArticles.All)
            folder.Write(Path.Combine("in", file.Name), file.Content());
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(CommandLine).Assembly.Location, "extract", folder["in"] },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = OneGigabyte },
        };

        using var run = Process.Start(start)!;
        var output = run.StandardOutput.ReadToEndAsync();
        var error = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.AreEqual(ExitCode.Success, run.ExitCode, error);
        Assert.Contains("rocket-attack", await output);
        foreach (var file in BadArticles.All.Where(file => file.Kind < Extraction.Articles.DiagnosticKind.Undated))
            Assert.Contains(Path.Combine(folder["in"], file.Name), error);
    }
}
