namespace Talion.Testing.W3C;

/// <summary>
/// The W3C's test suites on this machine: in the folder of the environment variable <c>TALION_W3C</c>, else in <c>../shared/w3c</c> beside
/// the repository.
/// Where there is none, a suite counts as skipped, except on a build server (<c>CI=true</c>), where that is a failure.
/// </summary>
public static class Suites
{
    public const string Missing = "The W3C's test suites are not here: set TALION_W3C to their folder.";

    /// <summary>The suites' folder; <see langword="null"/> where there is none.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>The entries of a manifest and of all that it includes, as rows for <c>DynamicData</c>, one test an entry.</summary>
    /// <param name="manifest">Path below <see cref="Folder"/>.</param>
    /// <param name="reasonToSkip">Why an entry is skipped; <see langword="null"/> for one that is run.</param>
    public static IEnumerable<TestDataRow<ManifestEntry>> Rows(string manifest, Func<ManifestEntry, string?>? reasonToSkip = null)
    {
        if (Folder is null)
            return [Nothing()];
        return ManifestReader.Read(Folder, manifest).Select(entry => new TestDataRow<ManifestEntry>(entry)
        {
            DisplayName = entry.ToString(),
            IgnoreMessage = reasonToSkip?.Invoke(entry),
        });
    }

    static TestDataRow<ManifestEntry> Nothing() => Environment.GetEnvironmentVariable("CI") == "true"
        ? throw new DirectoryNotFoundException(Missing)
        : new TestDataRow<ManifestEntry>(null!) { DisplayName = Missing, IgnoreMessage = Missing };

    static string? FindFolder()
    {
        var folder = Environment.GetEnvironmentVariable("TALION_W3C") is { Length: > 0 } named ? named : Path.Combine(Repository.Root, "..", "shared", "w3c");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
