namespace Talion.Extraction.Articles.Warc;

/// <summary>A media type as headers write it (RFC 9110, section 8.3.1).</summary>
/// <param name="Name">Type and subtype in lower case; empty where nothing is said.</param>
/// <param name="Charset">The parameter of that name.</param>
readonly record struct MediaType(string Name, string? Charset)
{
    const string CharsetParameter = "charset=";

    public static MediaType Of(string? header)
    {
        var parts = (header ?? "").Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith(CharsetParameter, StringComparison.OrdinalIgnoreCase));
        return new(parts[0].ToLowerInvariant(), charset?[CharsetParameter.Length..].Trim('"', '\'', ' '));
    }
}
