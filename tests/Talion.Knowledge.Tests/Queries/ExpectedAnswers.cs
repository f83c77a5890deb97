namespace Talion.Knowledge.Tests.Queries;

/// <summary>Reads <c>answers.cases</c>: a line <c>⇶ query name=value, …</c>, then a line a row, until a blank line.</summary>
static class ExpectedAnswers
{
    const string Mark = "⇶ ";

    public static IEnumerable<ExpectedAnswer> Read()
    {
        using var stream = typeof(ExpectedAnswers).Assembly.GetManifestResourceStream("answers.cases")!;
        using var reader = new StreamReader(stream);
        foreach (var block in reader.ReadToEnd().Split("\n\n").Select(block => block.Trim()).Where(block => block.StartsWith(Mark, StringComparison.Ordinal)))
        {
            var lines = block.Split('\n');
            var words = lines[0][Mark.Length..].Split(' ', 2);
            yield return new ExpectedAnswer(words[0], words.Length < 2 ? [] : [.. words[1].Split(',').Select(Setting)], [.. lines[1..]]);
        }
    }

    static KeyValuePair<string, string> Setting(string text) => text.Split('=') is [var name, var value] ? new(name.Trim(), value) : throw new FormatException(text);
}
