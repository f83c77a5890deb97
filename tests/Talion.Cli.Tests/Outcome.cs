using System.Text;

namespace Talion.Cli.Tests;

/// <summary>Runs the program in this process.</summary>
sealed record Outcome(int Code, string Output, string Error)
{
    public static Outcome Of(params string[] arguments) => With("", arguments);

    public static Outcome With(string input, params string[] arguments)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Terminal(stream, output, error));
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
