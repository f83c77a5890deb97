using System.Text;
using System.Text.RegularExpressions;

namespace Talion.Knowledge.Queries;

/// <summary>A question that the graph can answer: a file of <c>queries/</c>.</summary>
/// <remarks>The file's first line is the question. A parameter is a line of its own, with its default and its meaning:
/// <c>VALUES ?name { "default" }  # what to put there</c>.</remarks>
public sealed partial class CatalogQuery
{
    const string QuestionMark = "# ";

    /// <param name="name">The file's name without its ending.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="FormatException">The first line is no comment.</exception>
    public CatalogQuery(string name, string text)
    {
        if (!text.StartsWith(QuestionMark, StringComparison.Ordinal))
            throw new FormatException($"Query '{name}' does not begin with its question: '# Who …?'.");
        Name = name;
        Text = text.ReplaceLineEndings("\n");
        Question = Text[QuestionMark.Length..Text.IndexOf('\n', StringComparison.Ordinal)].Trim();
        Parameters = [.. ParameterLine().Matches(Text).Select(match => new QueryParameter(match.Groups["name"].Value, match.Groups["value"].Value, match.Groups["meaning"].Value.Trim()))];
    }

    /// <summary>The file's name without its ending ("who-killed").</summary>
    public string Name { get; }

    /// <summary>The question in plain words.</summary>
    public string Question { get; }

    /// <summary>In the order of the file; may be empty.</summary>
    public ImmutableArray<QueryParameter> Parameters { get; }

    /// <summary>The query with its defaults, ready to run.</summary>
    public string Text { get; }

    /// <summary>The query with some parameters set; a parameter set more than once stands for any of its values.</summary>
    /// <param name="settings">Parameter names and plain values, which are quoted as the default is: as a string, an IRI or a whole number.</param>
    /// <exception cref="ArgumentException">The query has no such parameter, or the value is no IRI or number where one is asked for.</exception>
    public string With(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var values = settings.ToLookup(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal);
        if (values.FirstOrDefault(value => Parameters.All(parameter => parameter.Name != value.Key)) is { } unknown)
            throw new ArgumentException($"Query '{Name}' has no parameter '{unknown.Key}'{Known}.", nameof(settings));
        return ParameterLine().Replace(Text, match => values.Contains(match.Groups["name"].Value)
            ? $"{match.Groups["head"].Value}{string.Join(' ', values[match.Groups["name"].Value].Select(value => Quoted(value, match.Groups["value"].Value)))}{match.Groups["tail"].Value}"
            : match.Value);
    }

    string Known => Parameters.IsEmpty ? "; it has none" : $"; it has {string.Join(", ", Parameters.Select(parameter => $"'{parameter.Name}'"))}";

    static string Quoted(string value, string like) => like[0] switch
    {
        '<' => Uri.IsWellFormedUriString(value, UriKind.Absolute) ? $"<{value}>" : throw new ArgumentException($"'{value}' is no IRI.", nameof(value)),
        '"' => $"\"{Escaped(value)}\"",
        _ => value.Length > 0 && value.All(char.IsAsciiDigit) ? value : throw new ArgumentException($"'{value}' is no whole number.", nameof(value)),
    };

    static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = c switch
            {
                '\\' or '"' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    [GeneratedRegex("""^(?<head>[ \t]*VALUES \?(?<name>\w+) \{ )(?<value>[^\n]+?)(?<tail> \}[ \t]*# (?<meaning>[^\n]+))$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ParameterLine();
}
