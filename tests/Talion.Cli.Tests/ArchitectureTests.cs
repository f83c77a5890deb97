using System.Text.RegularExpressions;
using System.Xml.Linq;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Keeps the rooms apart as docs/architecture.md draws them.</summary>
[TestClass]
public sealed partial class ArchitectureTests
{
    static readonly string Root = Repository.Root;

    /// <summary>What each room may build on. What is missing here may not be referred to.</summary>
    static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Talion.Extraction"] = [],
        ["Talion.Rdf"] = [],
        ["Talion.Sparql"] = ["Talion.Rdf"],
        ["Talion.Shacl"] = ["Talion.Sparql"],
        ["Talion.Store"] = ["Talion.Sparql"],
        ["Talion.Knowledge"] = ["Talion.Extraction", "Talion.Store", "Talion.Shacl"],
        ["Talion.Evaluation"] = ["Talion.Extraction"],
        ["Talion.Web"] = ["Talion.Knowledge"],
        ["Talion.Cli"] = ["Talion.Knowledge", "Talion.Web", "Talion.Evaluation"],
        ["Talion.Training"] = ["Talion.Extraction", "Talion.Knowledge", "Talion.Evaluation"],
    };

    public static IEnumerable<string> Projects => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void A_project_refers_only_to_rooms_before_it(string project)
    {
        var references = XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))).ToList();

        CollectionAssert.IsSubsetOf(references, Allowed[project], $"{project} refers to {string.Join(", ", references)}");
    }

    [TestMethod]
    [DataRow("Talion.Extraction", @"System\.Net\.(Http|Sockets)|Microsoft\.AspNetCore|System\.CommandLine|Spectre|\bConsole\.|Microsoft\.Data")]
    [DataRow("Talion.Rdf", @"System\.Net\.(Http|Sockets)|Microsoft\.Data|System\.CommandLine|Spectre|\bConsole\.|Talion\.(Store|Sparql|Extraction)")]
    [DataRow("Talion.Sparql", @"System\.Net\.(Http|Sockets)|Microsoft\.Data|System\.CommandLine|Spectre|\bConsole\.|Talion\.(Store|Extraction)")]
    [DataRow("Talion.Shacl", @"System\.Net\.(Http|Sockets)|Microsoft\.Data|System\.CommandLine|Spectre|\bConsole\.|Talion\.(Store|Extraction)")]
    [DataRow("Talion.Store", @"System\.Net\.(Http|Sockets)|System\.CommandLine|Spectre|\bConsole\.|Talion\.Extraction")]
    [DataRow("Talion.Knowledge", @"System\.Net\.(Http|Sockets)|Microsoft\.AspNetCore|System\.CommandLine|Spectre|\bConsole\.")]
    public void A_room_keeps_out_what_does_not_belong_in_it(string project, string banned)
    {
        var found = Sources(project).SelectMany(path => File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, banned)).Select(line => $"{path}: {line.Trim()}"));

        Assert.AreEqual("", string.Join('\n', found));
    }

    /// <summary>Articles and their folders are the only files that extraction opens.</summary>
    [TestMethod]
    public void Only_the_reading_of_articles_touches_files()
    {
        var found = Sources("Talion.Extraction").Where(path => !path.Contains("/Articles/", StringComparison.Ordinal))
            .Where(path => FileAccess().IsMatch(File.ReadAllText(path)));

        Assert.AreEqual("", string.Join('\n', found));
    }

    [TestMethod]
    public void No_source_file_is_longer_than_four_hundred_lines()
    {
        var found = Projects.SelectMany(Sources).Select(path => (path, File.ReadLines(path).Count())).Where(file => file.Item2 > 400);

        Assert.AreEqual("", string.Join('\n', found));
    }

    [TestMethod]
    public void No_source_leaves_work_undone()
    {
        var found = Projects.SelectMany(Sources).Where(path => Undone().IsMatch(File.ReadAllText(path)));

        Assert.AreEqual("", string.Join('\n', found));
    }

    static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Select(path => path.Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:File|Directory|FileStream)\.(?:Open|Read|Write|Create|Enumerate|Exists|Delete)")]
    private static partial Regex FileAccess();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b")]
    private static partial Regex Undone();
}
