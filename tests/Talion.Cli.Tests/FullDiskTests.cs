using System.Diagnostics;
using Talion.Knowledge;
using Talion.Store.Durable;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Builds where there is too little room, and then again with more.</summary>
[TestClass]
[OSCondition(OperatingSystems.Linux)]
public sealed class FullDiskTests
{
    static readonly Lazy<string> Undisturbed = new(BuildUndisturbed);

    [TestMethod]
    [DataRow(16)]
    [DataRow(200)]
    [DataRow(400)]
    [DataRow(800)]
    public void A_build_on_a_full_disk_says_so_in_a_line_and_goes_on_when_there_is_room(int kilobytes)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["disk"]);
        if (!Mount("-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder["disk"]))
            Assert.Inconclusive("Only root may make a small disk.");
        try
        {
            var store = Path.Combine(folder["disk"], "store");

            var full = Outcome.Of("build", DemoStore.Articles, "--store", store);
            AssertFailedInALine(full, "disk is full");
            Assert.IsTrue(Mount("-o", "remount,size=64m", folder["disk"]));
            AssertGoesOn(store);
        }
        finally
        {
            Process.Start("umount", folder["disk"]).WaitForExit();
        }
    }

    [TestMethod]
    [DataRow(100)]
    [DataRow(300)]
    [DataRow(600)]
    public void A_build_whose_files_may_not_grow_says_so_in_a_line_and_goes_on_when_they_may(int kilobytes)
    {
        using var folder = new TemporaryFolder();
        var store = folder["store"];
        var start = new ProcessStartInfo("bash")
        {
            ArgumentList = { "-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet exec \"$0\" build \"$1\" --store \"$2\"", typeof(CommandLine).Assembly.Location, DemoStore.Articles, store },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };

        using var build = Process.Start(start)!;
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();

        AssertFailedInALine(new Outcome(build.ExitCode, "", error), "The store's file cannot be read or written");
        AssertGoesOn(store);
    }

    static void AssertFailedInALine(Outcome outcome, string reason)
    {
        Assert.AreEqual(ExitCode.Failure, outcome.Code, outcome.Error);
        StringAssert.Contains(outcome.Error, reason, StringComparison.OrdinalIgnoreCase);
        Assert.HasCount(1, outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), outcome.Error);
    }

    static void AssertGoesOn(string store)
    {
        if (DurableStore.Exists(store))
        {
            using var knowledge = KnowledgeBase.OpenToWrite(store);
            Assert.IsEmpty(knowledge.Check());
            Assert.IsTrue(knowledge.Documents.All(document => File.Exists(Path.Combine(DemoStore.Articles, document + ".txt")) && knowledge.Article(document) is not null));
        }
        var again = Outcome.Of("build", DemoStore.Articles, "--store", store);
        Assert.AreEqual(ExitCode.Success, again.Code, again.Error);
        Assert.AreEqual(Undisturbed.Value, Export(store));
    }

    static string BuildUndisturbed()
    {
        using var folder = new TemporaryFolder();
        Assert.AreEqual(ExitCode.Success, Outcome.Of("build", DemoStore.Articles, "--store", folder["store"]).Code);
        return Export(folder["store"]);
    }

    static string Export(string store) => Outcome.Of("export", "--store", store, "--format", "nquads").Output;

    static bool Mount(params string[] arguments)
    {
        using var mount = Process.Start(new ProcessStartInfo("mount", arguments) { RedirectStandardError = true })!;
        mount.WaitForExit();
        return mount.ExitCode == 0;
    }
}
