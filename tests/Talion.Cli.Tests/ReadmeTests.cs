using System.Text;
using System.Text.RegularExpressions;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Runs the examples of README.md after the demo. With <c>TALION_UPDATE_README=1</c> it writes what they print into the file instead.</summary>
[TestClass]
public sealed partial class ReadmeTests
{
    static readonly string Readme = Path.Combine(Repository.Root, "README.md");
    static readonly string Picture = Path.Combine(Repository.Root, "docs", "ladder.svg");

    [TestMethod]
    public void Every_example_prints_what_the_README_shows()
    {
        var before = File.ReadAllText(Readme).ReplaceLineEndings("\n");

        var after = Example().Replace(before, block => $"```console\n{Rerun(block.Groups["lines"].Value)}```");

        if (Environment.GetEnvironmentVariable("TALION_UPDATE_README") == "1")
            File.WriteAllText(Readme, after);
        else
            Assert.AreEqual(before, after, "README.md shows other output; TALION_UPDATE_README=1 dotnet test tests/Talion.Cli.Tests writes it anew.");
    }

    [TestMethod]
    public async Task The_picture_of_the_README_is_what_the_program_draws_of_the_samples()
    {
        using var server = new RunningServer("serve --store talion-demo/store --port 8080");

        var drawn = await server.Client.GetStringAsync("/api/ladder.svg?from=2019-12-01&to=2020-03-31");

        if (Environment.GetEnvironmentVariable("TALION_UPDATE_README") == "1")
            await File.WriteAllTextAsync(Picture, drawn);
        else
            Assert.AreEqual((await File.ReadAllTextAsync(Picture)).ReplaceLineEndings("\n"), drawn, "docs/ladder.svg is another; TALION_UPDATE_README=1 dotnet test tests/Talion.Cli.Tests draws it anew.");
    }

    /// <summary>The block's commands, each with what it prints now. A server that is started in the background answers those that follow.</summary>
    static string Rerun(string block)
    {
        var text = new StringBuilder();
        using var session = new ServedSession();
        foreach (var command in block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var outcome = session.TryRun(command[2..]) ?? Run(command[2..]);
            Assert.AreEqual(ExitCode.Success, outcome.Code, $"{command}\n{outcome.Error}");
            text.Append(command).Append('\n').Append(outcome.Output);
        }
        return text.ToString();
    }

    static Outcome Run(string command)
    {
        var pipe = command.Split(" | ");
        var typed = pipe[^1]["talion ".Length..];
        var outcome = typed == "demo" ? DemoStore.Outcome : DemoStore.Run(typed, pipe.Length == 2 ? pipe[0]["echo '".Length..^1] : "");
        return outcome with { Output = DemoStore.Unnamed(outcome.Output) };
    }

    [GeneratedRegex(@"```console\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
