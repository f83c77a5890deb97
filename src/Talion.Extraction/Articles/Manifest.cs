namespace Talion.Extraction.Articles;

/// <summary>What a folder's <c>manifest.jsonl</c> says of its files: one object a line with <c>file</c> and any of <c>published, title, publisher</c>.</summary>
sealed class Manifest
{
    public const string FileName = "manifest.jsonl";

    readonly Dictionary<string, ManifestEntry> entries = new(StringComparer.Ordinal);

    /// <summary>The entry for a path relative to the manifest's folder, with forward slashes.</summary>
    public ManifestEntry? this[string file] => entries.GetValueOrDefault(file);

    /// <summary>Reads the manifest of a folder; an empty one where there is none. A bad line costs only itself.</summary>
    public static Manifest Read(string folder, Action<Diagnostic> report)
    {
        var manifest = new Manifest();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return manifest;
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line) && manifest.Add(line) is { } reason)
                    report(new($"{path}:{number}", reason, true));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new(path, error.Message.TrimEnd('.'), true));
        }
        return manifest;
    }

    /// <returns>Why the line is no entry; <see langword="null"/> where it is one.</returns>
    string? Add(string line)
    {
        if (!JsonObject.TryParse(line, out var fields, out var error))
            return error;
        if (fields.Text("file") is not { Length: > 0 } file)
            return "no \"file\" in the manifest's entry";
        var entry = new ManifestEntry(fields.Text("published") ?? fields.Text("date"), fields.Text("title"), fields.Text("publisher"));
        return entries.TryAdd(file.Replace('\\', '/').TrimStart('.', '/'), entry) ? null : $"a second entry for {file}";
    }
}
