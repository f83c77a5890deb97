using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>What <c>talion demo</c> leaves behind, made once for all tests that only read it.</summary>
static class DemoStore
{
    static readonly TemporaryFolder Home = new();

    static readonly Lazy<Outcome> Made = new(() => Outcome.Of("demo", Folder));

    /// <summary>The demo's folder.</summary>
    static string Folder => Home["talion-demo"];

    /// <summary>What the demo said.</summary>
    public static Outcome Outcome => Made.Value;

    public static string Articles => Path.Combine(Ready(), "articles");

    public static string Store => Path.Combine(Ready(), "store");

    /// <summary>Runs a command in a text as typed after the demo, with the demo's folder in place of <c>talion-demo</c>.</summary>
    public static Outcome Run(string typed, string input = "") =>
        Outcome.With(input, Arguments(typed));

    /// <summary>The words of a command line, with the demo's folder in place of <c>talion-demo</c>.</summary>
    public static string[] Arguments(string typed) => [.. Words(typed).Select(word => word.Replace("talion-demo", Ready(), StringComparison.Ordinal))];

    /// <summary>A text with the demo's folder called as a user would.</summary>
    public static string Unnamed(string text) => text.Replace(Folder, "talion-demo", StringComparison.Ordinal);

    public static void Delete() => Home.Dispose();

    static string Ready()
    {
        Assert.AreEqual(ExitCode.Success, Made.Value.Code, Made.Value.Error);
        return Folder;
    }

    /// <summary>A command line's words, quotes taken off.</summary>
    static IEnumerable<string> Words(string typed)
    {
        var parts = typed.Split('\'');
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var word in i % 2 == 1 ? [parts[i]] : parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return word;
        }
    }
}
