using System.Collections.Frozen;
using System.Globalization;

namespace Talion.Extraction.Language;

/// <summary>The embedded lists under <c>Language/Data</c>: a line an entry, tab-separated columns, <c>#</c> opens a comment.</summary>
static class LanguageData
{
    public static FrozenDictionary<string, AbbreviationKind> Abbreviations { get; } =
        Read("abbreviations.tsv").ToFrozenDictionary(
            columns => columns[0],
            columns => Enum.Parse<AbbreviationKind>(columns[1], ignoreCase: true),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Length of the first part of words written together ("cannot" → 3).</summary>
    public static FrozenDictionary<string, int> Contractions { get; } =
        Read("contractions.tsv").ToFrozenDictionary(
            columns => columns[0],
            columns => int.Parse(columns[1], CultureInfo.InvariantCulture),
            StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Affixes { get; } = ReadWords("affixes.txt");

    public static FrozenSet<string> Domains { get; } = ReadWords("domains.txt");

    public static FrozenSet<string> SentenceOpeners { get; } = ReadWords("sentence-openers.txt");

    /// <summary>Those of the openers that in a text all in capitals rather go on behind an abbreviation: "U.S. TROOPS".</summary>
    public static FrozenSet<string> NounOpeners { get; } =
        Read("sentence-openers.txt").Where(columns => columns.Length > 1).Select(columns => columns[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens an embedded file of this folder or of <c>Language/Models</c>.</summary>
    /// <exception cref="FileNotFoundException">The assembly holds no such file.</exception>
    public static Stream Open(string path) =>
        typeof(LanguageData).Assembly.GetManifestResourceStream($"Language/{path}") ?? throw new FileNotFoundException(path);

    static FrozenSet<string> ReadWords(string name) =>
        Read(name).Select(columns => columns[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(Open($"Data/{name}"));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
