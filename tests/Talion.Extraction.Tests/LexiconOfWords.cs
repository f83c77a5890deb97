using System.Text.RegularExpressions;
using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Tests;

/// <summary>The two schemes that the finders of times and numbers need, read from <c>ontology/</c> without an RDF library.</summary>
static partial class LexiconOfWords
{
    public static Lexicon Shared { get; } =
        new(ImmutableDictionary<string, ImmutableArray<Concept>>.Empty.Add("time", Read("time")).Add("numbers", Read("numbers")), []);

    static ImmutableArray<Concept> Read(string scheme)
    {
        var text = File.ReadAllText(Path.Combine(Root(), "ontology", scheme + ".ttl"));
        return [.. Statement().Matches(text).Select(statement => Concept(statement.Groups["id"].Value, statement.Value))];
    }

    static Concept Concept(string id, string statement) =>
        new(id, null, [.. Literals(statement, "phrase").Select(text => new Label(text, LabelPart.Phrase))], Features(statement));

    static ImmutableSortedDictionary<string, string> Features(string statement) =>
        ImmutableSortedDictionary<string, string>.Empty.Add("kind", Literals(statement, "kind").Single()).Add("value", Literals(statement, "value").Single());

    static IEnumerable<string> Literals(string statement, string property)
    {
        var list = Regex.Match(statement, $"tal:{property} (\"[^\"]*\"( , )?)+").Value;
        return Regex.Matches(list, "\"([^\"]*)\"").Select(literal => literal.Groups[1].Value);
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "ontology")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"^:(?<id>\S+) a skos:Concept.*? \.$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Statement();
}
