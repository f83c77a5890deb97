using System.CommandLine;
using System.Diagnostics;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Extraction;
using Talion.Extraction.Records;
using Talion.Knowledge.Exports;

namespace Talion.Cli.Commands;

/// <summary>Writes the event records of articles.</summary>
sealed class ExtractCommand
{
    readonly InputArgument inputs = new();
    readonly FormatOption<RecordFormat> format = new(RecordFormat.Jsonl);
    readonly WithoutOption without = new();
    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new ExtractCommand();
        var command = new ExampleCommand("extract", "Writes the event records of each article; nothing is stored.", "talion extract talion-demo/articles --format table");
        options.inputs.AddTo(command);
        options.format.AddTo(command);
        options.without.AddTo(command);
        options.ontology.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        using var log = new DiagnosticLog(terminal);
        var watch = Stopwatch.StartNew();
        var articles = inputs.Read(call, terminal, log);
        var read = 0;
        var records = ExtractionBatch.Extract(new Extractor(ontology.LoadForExtraction(call), without.Of(call)), articles, log.Add, cancellation)
            .ShownOn(terminal, "articles")
            .SelectMany(result =>
            {
                read++;
                return result.Records;
            });
        Write(records, format.Of(call), terminal);
        log.Summarize(read, watch.Elapsed);
        return read > 0 ? ExitCode.Success : throw new WorkException("no article could be read");
    }

    static void Write(IEnumerable<EventRecord> records, RecordFormat format, Terminal terminal)
    {
        switch (format)
        {
            case RecordFormat.Jsonl:
                RecordJson.WriteAll(records, terminal.Output);
                break;
            case RecordFormat.Csv:
                var table = new CsvWriter(terminal.Output);
                table.Write(RecordRows.CsvHeaders.AsSpan());
                foreach (var record in records)
                    table.Write(RecordRows.Cells(record));
                break;
            default:
                TextTable.Write(terminal, RecordRows.TableHeaders, records.Select(RecordRows.Table));
                break;
        }
    }
}
