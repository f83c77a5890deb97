using Talion.Extraction.Articles.Inputs;

namespace Talion.Extraction.Articles;

/// <summary>The manifests of all folders that files come from, each read once.</summary>
sealed class ManifestCatalog(Action<Diagnostic> report)
{
    readonly Dictionary<string, Manifest> manifests = new(StringComparer.Ordinal);

    /// <summary>The entry in the nearest manifest that names the file: its own folder's, then each one above it up to <see cref="InputFile.Root"/>.</summary>
    public ManifestEntry? Find(InputFile file)
    {
        var root = Path.GetFullPath(file.Root);
        var path = Path.GetFullPath(file.Path);
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Of(folder)[Path.GetRelativePath(folder, path).Replace('\\', '/')] is { } entry)
                return entry;
            if (folder.Length <= root.Length)
                return null;
        }
        return null;
    }

    Manifest Of(string folder)
    {
        if (!manifests.TryGetValue(folder, out var manifest))
            manifests[folder] = manifest = Manifest.Read(folder, report);
        return manifest;
    }
}
