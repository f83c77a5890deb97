using System.Diagnostics;
using System.Runtime.Versioning;
using Talion.Extraction.Articles;
using Talion.Testing;

namespace Talion.Cli.Tests.BadInput;

[TestClass]
[OSCondition(OperatingSystems.Linux)]
[SupportedOSPlatform("linux")]
public sealed class BadFolderTests : IDisposable
{
    const string Text = "BAGHDAD, March 13, 2020 (Daily Wire) - A drone hit a convoy near Mosul on Friday, killing one policeman.";

    readonly TemporaryFolder folder = new();
    readonly List<Diagnostic> told = [];

    public BadFolderTests() => folder.Write("sub/good.txt", Text);

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public void A_link_that_leads_back_is_told_and_not_followed()
    {
        Directory.CreateSymbolicLink(folder["sub/again"], folder.Path);

        AssertOne(folder["sub/again"], "a link to");
    }

    [TestMethod]
    public void A_relative_link_to_a_folder_of_its_own_is_told_once()
    {
        Directory.CreateSymbolicLink(folder["sub/self"], ".");

        AssertOne(folder["sub/self"], "which is read already");
    }

    [TestMethod]
    public void A_folder_outside_is_read_through_its_link()
    {
        using var outside = new TemporaryFolder();
        outside.Write("two.txt", Text + " Two.");
        Directory.CreateSymbolicLink(folder["linked"], outside.Path);

        Assert.HasCount(2, Read());
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void A_link_to_itself_is_told()
    {
        File.CreateSymbolicLink(folder["loop.txt"], folder["loop.txt"]);

        AssertOne(folder["loop.txt"], "");
    }

    [TestMethod]
    public void A_link_to_nothing_is_told()
    {
        File.CreateSymbolicLink(folder["gone.txt"], folder["nowhere.txt"]);

        AssertOne(folder["gone.txt"], "");
    }

    [TestMethod]
    public void A_pipe_that_nobody_writes_to_is_empty()
    {
        Run("mkfifo", folder["pipe.txt"]);

        AssertOne(folder["pipe.txt"], "empty");
    }

    [TestMethod]
    public void A_manifest_that_is_a_pipe_is_none()
    {
        Run("mkfifo", folder["sub/manifest.jsonl"]);

        Assert.HasCount(1, Read());
    }

    [TestMethod]
    public void A_folder_without_rights_is_told()
    {
        folder.Write("shut/a.txt", Text);
        File.SetUnixFileMode(folder["shut"], UnixFileMode.None);
        AssertRightsCount(folder["shut"]);

        AssertOne(folder["shut"], "denied");
        File.SetUnixFileMode(folder["shut"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [TestMethod]
    public void A_file_without_rights_is_told()
    {
        File.SetUnixFileMode(folder.Write("shut.txt", Text), UnixFileMode.None);
        AssertRightsCount(folder.Path);

        AssertOne(folder["shut.txt"], "denied");
    }

    [TestMethod]
    public void A_folder_named_like_a_file_is_a_folder()
    {
        folder.Write("dir.txt/two.txt", Text + " Two.");

        Assert.HasCount(2, Read());
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void A_device_without_end_is_too_large()
    {
        var articles = new ArticleReader(told.Add).Read(["/dev/zero"]).ToList();

        Assert.IsEmpty(articles);
        Assert.AreEqual(DiagnosticKind.TooLarge, told.Single().Kind);
    }

    void AssertOne(string source, string reason)
    {
        Assert.AreEqual(Text, Read().Single().Text);
        Assert.AreEqual(source, told.Single().Source);
        StringAssert.Contains(told.Single().Reason, reason, StringComparison.Ordinal);
        Assert.IsTrue(told.Single().Skipped);
    }

    List<Article> Read() => [.. new ArticleReader(told.Add).Read([folder.Path])];

    static void AssertRightsCount(string path)
    {
        if (Environment.UserName == "root")
            Assert.Inconclusive($"Nothing is shut to root, {path} neither.");
    }

    static void Run(string program, string argument)
    {
        using var process = Process.Start(program, argument);
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode);
    }
}
