using System.CommandLine;
using System.Diagnostics;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Extraction;

namespace Talion.Cli.Commands;

/// <summary>Writes articles with everything found in them.</summary>
sealed class AnnotateCommand
{
    enum AnnotationFormat
    {
        Html,
        Jsonl,
    }

    readonly InputArgument inputs = new();
    readonly FormatOption<AnnotationFormat> format = new(AnnotationFormat.Html);
    readonly OutputOption output = new();
    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new AnnotateCommand();
        var command = new ExampleCommand(
            "annotate", "Writes the text with everything found in it, to see why.", "talion annotate talion-demo/articles -o talion-demo/annotated.html");
        options.inputs.AddTo(command);
        options.format.AddTo(command);
        options.output.AddTo(command);
        options.ontology.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        using var log = new DiagnosticLog(terminal);
        var watch = Stopwatch.StartNew();
        var articles = inputs.Read(call, terminal, log);
        var results = ExtractionBatch.Extract(new Extractor(ontology.LoadForExtraction(call)), articles, log.Add, cancellation).ShownOn(terminal, "articles");
        var written = 0;
        output.Write(call, terminal, writer => written = format.Of(call) == AnnotationFormat.Html ? WritePage(results, writer) : WriteLines(results, writer));
        log.Summarize(written, watch.Elapsed);
        return written > 0 ? ExitCode.Success : throw new WorkException("no article could be read");
    }

    static int WriteLines(IEnumerable<ExtractionResult> results, TextWriter writer)
    {
        var written = 0;
        foreach (var result in results)
        {
            writer.Write(AnnotationJson.Write(result));
            writer.Write('\n');
            written++;
        }
        return written;
    }

    static int WritePage(IEnumerable<ExtractionResult> results, TextWriter writer)
    {
        var written = 0;
        AnnotationHtml.WriteHead(writer);
        foreach (var result in results)
        {
            AnnotationHtml.Write(result, writer);
            written++;
        }
        AnnotationHtml.WriteFoot(writer);
        return written;
    }
}
