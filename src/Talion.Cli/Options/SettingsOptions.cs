using System.CommandLine;
using Talion.Extraction.Lexicons;
using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution.Decisions;

namespace Talion.Cli.Options;

/// <summary>What a build depends on beside its articles: lexicons, people's decisions, the base of IRIs.</summary>
sealed class SettingsOptions
{
    const string DecisionsFile = "decisions.yaml";

    readonly OntologyOption ontology = new();

    readonly Option<string?> decisions = new("--decisions")
    {
        Description = $"What people decided about events: lists of ids that are the same or different. Without it: {DecisionsFile} in the store's folder, if there is one.",
        HelpName = "FILE",
    };

    readonly Option<string?> baseIri = new("--base") { Description = "What the IRIs of resources begin with.", HelpName = "IRI" };

    public void AddTo(Command command)
    {
        ontology.AddTo(command);
        command.Add(decisions);
        command.Add(baseIri);
    }

    public Lexicon Lexicon(ParseResult call) => ontology.Load(call);

    public Lexicon LexiconForExtraction(ParseResult call) => ontology.LoadForExtraction(call);

    /// <exception cref="UsageException">The base is no absolute IRI, or the decisions are malformed.</exception>
    /// <exception cref="FileNotFoundException">There is no such file of decisions.</exception>
    public KnowledgeSettings Of(ParseResult call, Lexicon lexicon, string storeFolder)
    {
        var settings = KnowledgeSettings.Of(lexicon) with { Decisions = Decisions(call, storeFolder), Backings = Backing.Load(ontology.Files(call)) };
        return call.GetValue(baseIri) switch
        {
            null => settings,
            var iri when Uri.IsWellFormedUriString(iri, UriKind.Absolute) => settings with { BaseIri = iri },
            var other => throw new UsageException($"--base takes an absolute IRI, not {other}"),
        };
    }

    DecisionList Decisions(ParseResult call, string storeFolder)
    {
        var file = call.GetValue(decisions) ?? Path.Combine(storeFolder, DecisionsFile);
        if (call.GetValue(decisions) is null && !File.Exists(file))
            return DecisionList.Empty;
        try
        {
            using var reader = new StreamReader(file);
            return DecisionYaml.Read(reader);
        }
        catch (FormatException error)
        {
            throw new UsageException($"{file}: {error.Message}");
        }
    }
}
