using Talion.Extraction.Articles.Inputs;
using Talion.Extraction.Articles.Lines;

namespace Talion.Extraction.Articles;

/// <summary>What a folder's <c>manifest.jsonl</c> says of its files: one object a line with <c>file</c> and any of <c>published, title, publisher</c>.</summary>
sealed class Manifest
{
    public const string FileName = "manifest.jsonl";

    const int LongestLine = 1 << 20;

    readonly Dictionary<string, ManifestEntry> entries = new(StringComparer.Ordinal);

    /// <summary>The entry for a path relative to the manifest's folder, with forward slashes.</summary>
    public ManifestEntry? this[string file] => entries.GetValueOrDefault(file);

    /// <summary>Reads the manifest of a folder; an empty one where there is none. A bad line costs only itself.</summary>
    public static Manifest Read(string folder, Action<Diagnostic> report)
    {
        var manifest = new Manifest();
        var path = Path.Combine(folder, FileName);
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
            return manifest;
        try
        {
            using var lines = new ByteReader(File.OpenRead(path));
            for (var number = 1; lines.ReadLine(LongestLine); number++)
            {
                if (manifest.Add(lines) is { } reason)
                    report(new(path, Place.Line(number).ToString(), DiagnosticKind.Malformed, reason));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new(path, "", DiagnosticKind.Unreadable, error.Message.TrimEnd('.')));
        }
        return manifest;
    }

    /// <returns>Why the line is no entry; <see langword="null"/> where it is one.</returns>
    string? Add(ByteReader lines)
    {
        if (lines.IsCut)
            return $"a line longer than {LongestLine >> 10} kB";
        if (TextDecoder.Decode(lines.Line).Text is not { } line)
            return "binary, not text";
        if (string.IsNullOrWhiteSpace(line))
            return null;
        if (!JsonObject.TryParse(line, out var fields, out var error))
            return error;
        if (fields.Text("file") is not { Length: > 0 } file)
            return "no \"file\" in the manifest's entry";
        var entry = new ManifestEntry(fields.Text("published") ?? fields.Text("date"), fields.Text("title"), fields.Text("publisher"));
        return entries.TryAdd(file.Replace('\\', '/').TrimStart('.', '/'), entry) ? null : $"a second entry for {file}";
    }
}
