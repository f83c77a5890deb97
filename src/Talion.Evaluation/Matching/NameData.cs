using System.Collections.Frozen;

namespace Talion.Evaluation.Matching;

/// <summary>The words of <c>names.tsv</c>.</summary>
sealed class NameData
{
    public static NameData Embedded { get; } = new();

    NameData()
    {
        using var reader = new StreamReader(typeof(NameData).Assembly.GetManifestResourceStream("names.tsv")!);
        var rows = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(row => row[0]);
        Generic = rows["generic"].Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
        Same = rows["same"].ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        Spellings = [.. rows["spelling"].Select(row => (row[1], row[2]))];
        Countries = rows["country"].Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words that say nothing of who or what is meant.</summary>
    public FrozenSet<string> Generic { get; }

    /// <summary>A word and the one that it is taken for.</summary>
    public FrozenDictionary<string, string> Same { get; }

    /// <summary>Parts of words and how they are written here, in the order in which they are replaced.</summary>
    public ImmutableArray<(string Variant, string Spelling)> Spellings { get; }

    /// <summary>Words of which each alone names a country.</summary>
    public FrozenSet<string> Countries { get; }
}
