using System.Globalization;
using System.Text;

namespace Talion.Training.Treebank;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html): word lines and the comments that hold text; empty nodes are left out.</summary>
static class ConlluReader
{
    /// <summary>Reads a file's sentences in order.</summary>
    /// <exception cref="FormatException">A line has the wrong number of columns or a head that is no number; the message says which.</exception>
    public static ImmutableArray<TreebankSentence> Read(string path)
    {
        var sentences = ImmutableArray.CreateBuilder<TreebankSentence>();
        var lines = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.Length > 0)
                lines.Add(line);
            else if (lines.Count > 0)
            {
                sentences.Add(ReadSentence(lines, $"{Path.GetFileName(path)}:{number - lines.Count}"));
                lines.Clear();
            }
        }
        return sentences.DrainToImmutable();
    }

    static TreebankSentence ReadSentence(List<string> lines, string where)
    {
        var unspaced = UnspacedWords(lines);
        var words = lines.Where(IsWord).Select(line => ReadWord(line, where, unspaced)).ToImmutableArray();
        if (words.IsEmpty)
            throw new FormatException($"{where}: a sentence without words");
        return new TreebankSentence(
            Comment(lines, "# sent_id = ") ?? where,
            Comment(lines, "# text = ") ?? Join(words),
            lines.Any(line => line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal)),
            words);
    }

    static bool IsWord(string line) => char.IsAsciiDigit(line[0]) && !line.AsSpan(0, line.IndexOf('\t')).ContainsAny('-', '.');

    /// <summary>Ids of words inside a multiword token and so without white space after them.</summary>
    static HashSet<int> UnspacedWords(List<string> lines)
    {
        var ids = new HashSet<int>();
        foreach (var columns in lines.Where(line => line[0] != '#').Select(line => line.Split('\t')))
            if (columns[0].Split('-') is [var first, var last])
            {
                var end = Number(last) + (columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? 1 : 0);
                for (var id = Number(first); id < end; id++)
                    ids.Add(id);
            }
        return ids;
    }

    static TreebankWord ReadWord(string line, string where, HashSet<int> unspaced)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10 || !int.TryParse(columns[6], CultureInfo.InvariantCulture, out var head))
            throw new FormatException($"{where}: not a CoNLL-U word line: {line}");
        var spaceAfter = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal) && !unspaced.Contains(Number(columns[0]));
        return new TreebankWord(columns[1], columns[2], columns[4], head - 1, columns[7], spaceAfter);
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static string? Comment(List<string> lines, string key) =>
        lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    static string Join(ImmutableArray<TreebankWord> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
        return text.ToString().TrimEnd();
    }
}
