using Talion.Testing;

namespace Talion.Cli.Tests;

[TestClass]
public sealed class CommandLineTests
{
    public static IEnumerable<string> Commands =>
        CommandLine.Root(new Terminal(Stream.Null, Stream.Null, TextWriter.Null)).Subcommands.Select(command => command.Name);

    [TestMethod]
    [DataRow("extract")]
    [DataRow("extract", "nowhere.txt")]
    [DataRow("extract", "nowhere/*.txt")]
    [DataRow("extract", "-", "--format", "yaml")]
    [DataRow("extract", "-", "--colour")]
    [DataRow("extract", "-", "--ontology", "nowhere")]
    [DataRow("conjure")]
    [DataRow]
    public void A_callers_mistake_is_one_line_and_exit_code_2(params string[] arguments)
    {
        var outcome = Outcome.Of(arguments);

        Assert.AreEqual(ExitCode.Usage, outcome.Code, outcome.Error);
        Assert.AreEqual("", outcome.Output);
        StringAssert.Matches(outcome.Error, new(@"\Atalion: [^\n]+\n\z"));
    }

    [TestMethod]
    public void Work_that_failed_is_exit_code_1()
    {
        var outcome = Outcome.With("", "extract", "-");

        Assert.AreEqual(ExitCode.Failure, outcome.Code);
        Assert.AreEqual("(standard input): skipped: empty\ntalion: no article could be read\n", outcome.Error);
    }

    [TestMethod]
    [DynamicData(nameof(Commands))]
    public void Every_command_explains_itself_with_an_example(string command)
    {
        var outcome = Outcome.Of(command, "--help");

        Assert.AreEqual(ExitCode.Success, outcome.Code);
        StringAssert.Matches(outcome.Output, new($@"\nExample:\n  .*\btalion {command}\b.*\n\z"));
        Assert.AreEqual("", outcome.Error);
    }

    [TestMethod]
    public void The_program_lists_its_commands()
    {
        var outcome = Outcome.Of("--help");

        foreach (var command in Commands)
            StringAssert.Contains(outcome.Output, $"\n  {command}", StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_cancelled_run_says_so_and_leaves_no_half_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", "Rockets hit a camp.");
        using var error = new StringWriter();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var code = CommandLine.Run(
            ["annotate", folder["one.txt"], "-o", folder["page.html"]], new Terminal(Stream.Null, Stream.Null, error), cancelled.Token);

        Assert.AreEqual(ExitCode.Cancelled, code);
        CollectionAssert.AreEqual((string[])[folder["one.txt"]], Directory.GetFiles(folder.Path));
    }
}
