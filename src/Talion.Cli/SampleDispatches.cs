namespace Talion.Cli;

/// <summary>The dispatches that come with the program.</summary>
static class SampleDispatches
{
    const string Prefix = "samples/";

    /// <summary>Writes them and their manifest into a folder, which is made where there is none; files of the same names are replaced.</summary>
    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var assembly = typeof(SampleDispatches).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var sample = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(Path.Combine(folder, name[Prefix.Length..]));
            sample.CopyTo(file);
        }
    }
}
