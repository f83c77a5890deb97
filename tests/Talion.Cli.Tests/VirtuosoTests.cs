using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>
/// Brings the demo's store into another engine and asks there. Of several targets the graph does not say which the text names first, so that captions may name
/// others.
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed class VirtuosoTests
{
    const string PasswordVariable = "TALION_PASSWORD";

    static VirtuosoServer? virtuoso;

    [ClassInitialize]
    public static async Task Push(TestContext _)
    {
        virtuoso = await VirtuosoServer.Start();
        Environment.SetEnvironmentVariable(PasswordVariable, VirtuosoServer.Credential.Password);
        var pushed = DemoStore.Run($"push --store talion-demo/store --endpoint {new Uri(virtuoso.Address, "sparql-auth")} --user {VirtuosoServer.Credential.UserName}");
        Assert.AreEqual(ExitCode.Success, pushed.Code, pushed.Error);
    }

    [ClassCleanup]
    public static void Stop()
    {
        Environment.SetEnvironmentVariable(PasswordVariable, null);
        virtuoso?.Dispose();
    }

    [TestMethod]
    [DataRow("trace Pulwama")]
    [DataRow("trace Soleimani --format json")]
    [DataRow("trace Balakot --causes --format mermaid")]
    [DataRow("trace Taji March 2020 --pick 1 --effects --format json")]
    [DataRow("trace Damascus --pick 1 --explicit --format dot")]
    public void A_trace_there_shows_what_a_trace_here_shows(string typed)
    {
        var there = DemoStore.Run($"{typed} --endpoint {new Uri(virtuoso!.Address, "sparql")}");

        Assert.AreEqual(ExitCode.Success, there.Code, there.Error);
        Assert.AreEqual(DemoStore.Run($"{typed} --store talion-demo/store").Output, there.Output);
    }

    [TestMethod]
    public void What_no_event_fits_is_work_that_failed_there_too() =>
        Assert.AreEqual(ExitCode.Failure, DemoStore.Run($"trace Atlantis --endpoint {new Uri(virtuoso!.Address, "sparql")}").Code);
}
