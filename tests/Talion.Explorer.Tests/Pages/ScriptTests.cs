using System.Diagnostics;
using Talion.Testing;

namespace Talion.Explorer.Tests.Pages;

/// <summary>The tests of the pages' own functions, which are written beside these and run without a browser.</summary>
[TestClass]
public sealed class ScriptTests
{
    static readonly string App = Path.Combine(Repository.Root, "src", "Talion.Web", "Explorer", "App");

    [TestMethod]
    public async Task All_tests_of_the_pages_scripts_pass()
    {
        Needed.Pages();
        var start = new ProcessStartInfo("npm", ["run", "--silent", "test"]) { WorkingDirectory = App, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_COLOR"] = "1";
        using var run = Process.Start(start)!;
        var (output, errors) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();

        Assert.AreEqual(0, run.ExitCode, await output + await errors);
    }
}
