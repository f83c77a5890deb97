using System.CommandLine;
using Talion.Cli.Options;
using Talion.Evaluation;
using Talion.Evaluation.Keys;
using Talion.Evaluation.Reports;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;

namespace Talion.Cli.Commands;

/// <summary>Scores extraction, or records that are there already, against answer keys.</summary>
sealed class EvaluateCommand
{
    enum ScoreFormat
    {
        Text,
        Json,
    }

    readonly InputArgument inputs = new(required: false);

    readonly Option<string> keys = new("--keys") { Description = "The folder of answer keys, one JSON file an article.", HelpName = "DIR", Required = true };

    readonly Option<string?> records = new("--records") { Description = "Score the records of this JSONL file instead of extracting.", HelpName = "FILE" };

    readonly Option<bool> misses = new("--misses") { Description = "List under each article what is missed, wrong or spurious." };

    readonly FormatOption<ScoreFormat> format = new(ScoreFormat.Text);
    readonly WithoutOption without = new();
    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new EvaluateCommand();
        var command = new ExampleCommand(
            "evaluate", "Scores extraction against your own answer keys: precision, recall and F1 of events, slots and links.", "talion evaluate --keys talion-demo/keys");
        options.inputs.AddTo(command);
        command.Add(options.keys);
        command.Add(options.records);
        command.Add(options.misses);
        options.format.AddTo(command);
        options.without.AddTo(command);
        options.ontology.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        var asked = ReadKeys(call.GetRequiredValue(keys));
        var given = call.GetValue(records) is { } file ? ReadRecords(file) : Extract(asked, call, terminal, cancellation);
        var result = Evaluator.Evaluate(asked, given);
        if (format.Of(call) == ScoreFormat.Json)
            ScoreJson.Write(result, terminal.Output);
        else
            ScoreText.Write(result, call.GetValue(misses), terminal.Output);
        return ExitCode.Success;
    }

    static ImmutableArray<ArticleKey> ReadKeys(string folder)
    {
        try
        {
            return KeyFolder.Read(folder) is { IsEmpty: false } keys ? keys : throw new UsageException($"{folder}: no answer key (a .json file with \"events\")");
        }
        catch (FormatException error)
        {
            throw new UsageException(error.Message);
        }
    }

    static List<EventRecord> ReadRecords(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            return [.. RecordJson.ReadAll(reader)];
        }
        catch (FormatException error)
        {
            throw new UsageException($"{file}: {error.Message}");
        }
    }

    List<EventRecord> Extract(ImmutableArray<ArticleKey> asked, ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        using var log = new DiagnosticLog(terminal);
        var dates = new KeyedDates(asked);
        var reader = new ArticleReader(Report, terminal.Input);
        var articles = reader.Read(inputs.Of(call) is { Count: > 0 } named ? named : Texts(asked)).Select(dates.Complete);
        var extractor = new Extractor(ontology.LoadForExtraction(call), without.Of(call));
        return [.. ExtractionBatch.Extract(extractor, articles, log.Add, cancellation).ShownOn(terminal, "articles").SelectMany(result => result.Records)];

        void Report(Diagnostic diagnostic)
        {
            if (diagnostic.Kind != DiagnosticKind.Undated || !dates.Has(diagnostic.Source))
                log.Add(diagnostic);
        }
    }

    static IEnumerable<string> Texts(ImmutableArray<ArticleKey> asked) =>
        asked.Select(key => key.Text ?? throw new UsageException($"the key {key.Id} names no text: name the articles as INPUT"));
}
