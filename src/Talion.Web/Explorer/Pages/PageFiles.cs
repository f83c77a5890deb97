using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;

namespace Talion.Web.Explorer.Pages;

/// <summary>The built pages inside the program, as brotli. Without Node at build time there are none.</summary>
sealed class PageFiles
{
    const string Prefix = "pages/";
    const string Ending = ".br";

    readonly Assembly assembly;
    readonly FrozenSet<string> names;

    /// <param name="assembly">Holds the files as resources.</param>
    public PageFiles(Assembly assembly)
    {
        this.assembly = assembly;
        names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Ending.Length])
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the program was built with pages.</summary>
    public bool Exist => Has("index.html");

    public bool Has(string name) => names.Contains(name);

    /// <summary>A file's bytes as they are kept.</summary>
    public Stream OpenCompressed(string name) => assembly.GetManifestResourceStream($"{Prefix}{name}{Ending}")!;

    /// <summary>A file's bytes as they were built.</summary>
    public Stream Open(string name) => new BrotliStream(OpenCompressed(name), CompressionMode.Decompress);
}
