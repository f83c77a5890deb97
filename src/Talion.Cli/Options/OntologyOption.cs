using System.CommandLine;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;

namespace Talion.Cli.Options;

/// <summary>The folder whose lexicons and gazetteer replace the built-in ones.</summary>
sealed class OntologyOption
{
    readonly Option<string?> directory = new("--ontology")
    {
        Description = "Take lexicons and gazetteer from this folder instead of the built-in ones.",
        HelpName = "DIR",
    };

    public void AddTo(Command command) => command.Add(directory);

    public OntologyFiles Files(ParseResult call) => call.GetValue(directory) is { } path ? OntologyFiles.In(path) : OntologyFiles.Embedded;

    public Lexicon Load(ParseResult call) => LexiconLoader.Load(Files(call));

    /// <summary>The lexicon for an extractor, whose language model is read at the same time.</summary>
    public Lexicon LoadForExtraction(ParseResult call)
    {
        _ = Task.Run(LanguageAnalyzer.Load);
        return Load(call);
    }
}
