using System.Text.RegularExpressions;

namespace Talion.Extraction.Articles;

/// <summary>Fields at the head of a text file: between two lines <c>---</c>, or as plain <c>Title:</c> and <c>Date:</c> lines before a blank one.</summary>
/// <param name="Title">The field <c>title</c> or <c>headline</c>.</param>
/// <param name="Published">The field <c>date</c> or <c>published</c>, as written.</param>
/// <param name="Publisher">The field <c>publisher</c> or <c>source</c>.</param>
/// <param name="Body">The text without the fields.</param>
sealed partial record FrontMatter(string? Title, string? Published, string? Publisher, string Body)
{
    const int MostFields = 40;

    public static FrontMatter Read(string text)
    {
        var lines = text.TrimStart('\n').Split('\n', MostFields + 2);
        var fenced = lines[0].TrimEnd() == "---";
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var end = fenced ? 1 : 0;
        for (; end < lines.Length && end <= MostFields && !Ends(lines[end], fenced); end++)
        {
            if (Field().Match(lines[end]) is { Success: true } field)
                fields.TryAdd(field.Groups["key"].Value, field.Groups["value"].Value.Trim().Trim('"', '\''));
            else if (!fenced)
                return None(text);
        }
        var title = First(fields, "title", "headline");
        var published = First(fields, "date", "published");
        if (end >= lines.Length || end > MostFields || !fenced && title is null && published is null)
            return None(text);
        return new(title, published, First(fields, "publisher", "source"), string.Join('\n', lines.Skip(end + 1)).TrimStart('\n'));
    }

    static FrontMatter None(string text) => new(null, null, null, text);

    static bool Ends(string line, bool fenced) => fenced ? line.TrimEnd() is "---" or "..." : string.IsNullOrWhiteSpace(line);

    static string? First(Dictionary<string, string> fields, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (fields.TryGetValue(key, out var value) && value.Length > 0)
                return value;
        }
        return null;
    }

    [GeneratedRegex(@"^(?<key>[A-Za-z][A-Za-z_-]{1,24}):(?:\s+(?<value>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
