using Talion.Extraction.Lexicons;

namespace Talion.Knowledge.Lexicons;

/// <summary>Turns the files of <c>ontology/</c> into the plain lexicon that the extractor works with.</summary>
public static class LexiconLoader
{
    const string GazetteerFolder = "gazetteer/";

    /// <summary>Files at the top that define the graph's own terms and shapes, not words of a language.</summary>
    static readonly string[] VocabularyFiles = ["talion.ttl", "shapes.ttl"];

    /// <summary>The lexicon that the program was built with.</summary>
    public static Lexicon Load() => Load(OntologyFiles.Embedded);

    /// <summary>The lexicon of a folder that is laid out like <c>ontology/</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="LexiconException">A file is malformed; the first fault in order of file and line.</exception>
    public static Lexicon Load(string directory) => Load(OntologyFiles.In(directory));

    /// <inheritdoc cref="Load(string)"/>
    public static Lexicon Load(OntologyFiles files)
    {
        var gazetteer = new GazetteerReader();
        foreach (var name in files.Names.Where(IsGazetteer))
        {
            using var reader = new StreamReader(files.Open(name));
            gazetteer.Read(name, reader);
        }

        var schemes = ImmutableDictionary.CreateBuilder<string, ImmutableArray<Concept>>(StringComparer.Ordinal);
        foreach (var name in files.Names.Where(IsScheme))
        {
            using var stream = files.Open(name);
            schemes.Add(Path.GetFileNameWithoutExtension(name), ConceptReader.Read(name, stream));
        }

        return new Lexicon(schemes.ToImmutable(), gazetteer.Finish());
    }

    static bool IsGazetteer(string name) =>
        name.StartsWith(GazetteerFolder, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal);

    static bool IsScheme(string name) =>
        name.EndsWith(".ttl", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal) && !VocabularyFiles.Contains(name);
}
