namespace Talion.Evaluation.Keys;

/// <summary>The keys of a folder.</summary>
public static class KeyFolder
{
    /// <summary>The keys in the folder's <c>*.json</c> files, in ordinal order of their names; files without <c>events</c> are passed over. A key's
    /// <see cref="ArticleKey.Text"/> comes back as a path from here.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A file is malformed; the message names it.</exception>
    public static ImmutableArray<ArticleKey> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"{folder}: no such folder");
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile).OfType<ArticleKey>()];
    }

    static ArticleKey? ReadFile(string file)
    {
        try
        {
            return KeyReader.Read(File.ReadAllText(file)) is { } key
                ? key with { Text = key.Text is { } text ? Path.Combine(Path.GetDirectoryName(file)!, text) : null }
                : null;
        }
        catch (FormatException error)
        {
            throw new FormatException($"{file}: {error.Message}", error);
        }
    }
}
