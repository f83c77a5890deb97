namespace Talion.Extraction.Articles.Warc;

/// <summary>Fields <c>Name: value</c>, one a line, as the heads of archive records and HTTP messages have them.</summary>
static class HeaderFields
{
    /// <summary>The fields by name, in whatever case; of one that stands twice the first. Lines that begin with a blank go on where the line before ended.</summary>
    public static Dictionary<string, string> Of(IEnumerable<string> lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (var line in lines)
        {
            if (line[0] is ' ' or '\t' && last is not null)
                fields[last] += ' ' + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                fields.TryAdd(last = line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        return fields;
    }
}
