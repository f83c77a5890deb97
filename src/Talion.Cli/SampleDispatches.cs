namespace Talion.Cli;

/// <summary>The dispatches that come with the program, and answer keys for some of them.</summary>
static class SampleDispatches
{
    const string Prefix = "samples/";

    /// <summary>Writes them and their manifest into <c>articles</c> in a folder, the keys into <c>keys</c>; folders are made where there are none, files of the
    /// same names are replaced.</summary>
    public static void WriteTo(string folder)
    {
        var assembly = typeof(SampleDispatches).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var sample = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(path);
            sample.CopyTo(file);
        }
    }
}
