using System.Runtime.CompilerServices;

namespace Talion.Testing;

/// <summary>Reads <c>input ⇶ expected</c> lines from a file in the folder <c>Cases</c> beside the test that asks for it.</summary>
public static class CaseFile
{
    /// <summary>
    /// The cases in file order; blank lines and lines that begin with <c>#</c> are passed over, <c>⏎</c> stands for a line's end.
    /// </summary>
    /// <exception cref="InvalidDataException">A line has no <c>⇶</c>.</exception>
    public static IEnumerable<(string Input, string Expected)> Read(string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Cases", name);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Replace('⏎', '\n').Split('⇶', 2);
            yield return parts.Length == 2 ? (parts[0].Trim(' '), parts[1].Trim(' ')) : throw new InvalidDataException($"{path}: no ⇶ in: {line}");
        }
    }
}
