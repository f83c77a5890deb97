using Microsoft.Extensions.FileSystemGlobbing;

namespace Talion.Extraction.Articles.Inputs;

/// <summary>Turns the inputs that a user names into files, in order: inputs as named, the files of a folder or pattern in ordinal order of their paths.</summary>
/// <param name="report">Told of folders that cannot be read.</param>
sealed class InputFiles(Action<Diagnostic> report)
{
    public const string StandardInput = "-";

    /// <exception cref="FileNotFoundException">An input is no file, folder or pattern that matches.</exception>
    public IReadOnlyList<InputFile> Find(IEnumerable<string> inputs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. inputs.SelectMany(Expand).Where(file => file.Path == StandardInput || seen.Add(Path.GetFullPath(file.Path)))];
    }

    IEnumerable<InputFile> Expand(string input)
    {
        if (input == StandardInput)
            return [new InputFile(StandardInput, ".", true)];
        if (File.Exists(input))
            return Path.GetFileName(input) == Manifest.FileName ? [] : [new InputFile(input, Folder(input), true)];
        if (Directory.Exists(input))
            return Sorted(new FolderWalk(report).Find(input), input);
        var wild = input.AsSpan().IndexOfAny('*', '?');
        var matches = wild < 0 ? [] : Matches(input, wild);
        return matches.Count > 0 ? matches : throw new FileNotFoundException($"{input}: no such file or folder", input);
    }

    static List<InputFile> Matches(string pattern, int wild)
    {
        var cut = pattern.LastIndexOfAny(['/', Path.DirectorySeparatorChar], wild) + 1;
        var root = cut == 0 ? "." : pattern[..cut];
        if (!Directory.Exists(root))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[cut..]);
        return [.. Sorted(matcher.GetResultsInFullPath(root).Select(file => Path.Join(pattern[..cut], Path.GetRelativePath(root, file))), root)];
    }

    static IEnumerable<InputFile> Sorted(IEnumerable<string> files, string root) =>
        files.Order(StringComparer.Ordinal).Where(file => Path.GetFileName(file) != Manifest.FileName).Select(file => new InputFile(file, root, false));

    static string Folder(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";
}
