using System.Diagnostics;
using System.Globalization;
using Talion.Knowledge;
using Talion.Store.Durable;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Kills builds at moments by chance. <c>TALION_KILLS</c> says how many; without it they are few.</summary>
[TestClass]
public sealed class KilledBuildTests
{
    const int Few = 3;

    [TestMethod]
    public void A_build_goes_on_where_one_that_was_killed_stopped_and_comes_to_the_same_bytes()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("TALION_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Few;
        using var folder = new TemporaryFolder();
        var whole = Stopwatch.StartNew();
        using (var undisturbed = Start(folder["whole"]))
            undisturbed.WaitForExit();
        whole.Stop();
        var expected = Export(folder["whole"]);
        var random = new Random(1);

        for (var kill = 0; kill < kills; kill++)
        {
            var store = folder[string.Create(CultureInfo.InvariantCulture, $"killed-{kill}")];
            using (var build = Start(store))
            {
                Thread.Sleep(whole.Elapsed * random.NextDouble());
                build.Kill();
                build.WaitForExit();
            }
            AssertSound(store);

            var outcome = Outcome.Of("build", DemoStore.Articles, "--store", store);

            Assert.AreEqual(ExitCode.Success, outcome.Code, outcome.Error);
            Assert.AreEqual(expected, Export(store));
            Directory.Delete(store, recursive: true);
        }
    }

    /// <summary>Whatever the moment: no store yet, or one that opens, has no fault and holds whole articles.</summary>
    static void AssertSound(string store)
    {
        if (!DurableStore.Exists(store))
            return;
        using var knowledge = KnowledgeBase.OpenToWrite(store);
        Assert.IsEmpty(knowledge.Check());
        Assert.IsTrue(knowledge.Documents.All(document => File.Exists(Path.Combine(DemoStore.Articles, document + ".txt"))));
    }

    static Process Start(string store) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { "exec", typeof(CommandLine).Assembly.Location, "build", DemoStore.Articles, "--store", store },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    static string Export(string store)
    {
        var outcome = Outcome.Of("export", "--store", store, "--format", "nquads");
        Assert.AreEqual(ExitCode.Success, outcome.Code, outcome.Error);
        return outcome.Output;
    }
}
