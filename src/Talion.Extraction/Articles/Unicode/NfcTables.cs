using System.Collections.Frozen;
using System.Globalization;

namespace Talion.Extraction.Articles.Unicode;

/// <summary>The tables of <c>nfc.txt</c>.</summary>
sealed class NfcTables(Dictionary<int, byte> classes, Dictionary<int, int[]> decompositions, Dictionary<(int, int), int> compositions)
{
    readonly FrozenSet<int> seconds = compositions.Keys.Select(pair => pair.Item2).ToFrozenSet();

    /// <summary>Canonical decompositions, one step.</summary>
    public Dictionary<int, int[]> Decompositions => decompositions;

    /// <summary>Primary composites by their two parts.</summary>
    public Dictionary<(int First, int Second), int> Compositions => compositions;

    /// <summary>Canonical combining class, 0 for starters.</summary>
    public byte Class(int point) => classes.GetValueOrDefault(point);

    /// <summary>True where normalization can neither change the code point nor join it to the one before it.</summary>
    public bool IsInert(int point) => Class(point) == 0 && !seconds.Contains(point) && (!decompositions.TryGetValue(point, out var parts)
        || parts.Length == 2 && compositions.ContainsKey((parts[0], parts[1])));

    public static NfcTables Load()
    {
        var classes = new Dictionary<int, byte>();
        var decompositions = new Dictionary<int, int[]>();
        var compositions = new Dictionary<(int, int), int>();
        using var stream = typeof(NfcTables).Assembly.GetManifestResourceStream("nfc.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var fields = line.Split(' ');
            var numbers = fields.Skip(1).Select(f => int.Parse(f, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            if (fields[0] == "C")
            {
                for (var point = numbers[0]; point <= numbers[1]; point++)
                    classes[point] = (byte)numbers[2];
                continue;
            }
            decompositions[numbers[0]] = numbers[1..];
            if (fields[0] == "D")
                compositions[(numbers[1], numbers[2])] = numbers[0];
        }
        return new NfcTables(classes, decompositions, compositions);
    }
}
