using System.CommandLine;
using System.Globalization;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge;
using Talion.Knowledge.Annotations;

namespace Talion.Cli.Commands;

/// <summary>Tells how much of each article's events was filled in.</summary>
sealed class CoverageCommand
{
    static readonly ImmutableArray<string> Headers = ["Article", "Events", "Happened", "Dated", "Placed", "By whom", "Against whom", "Figures", "Linked"];

    readonly StoreOption store = new();
    readonly Option<bool> missed = new("--missed") { Description = "Instead of numbers, the sentences with words for attacks that gave no event." };
    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new CoverageCommand();
        var command = new ExampleCommand(
            "coverage", "Tells for each article how many events were found and how many of them have a date, a place, parties and figures.", "talion coverage --store talion-demo/store");
        options.store.AddTo(command);
        command.Add(options.missed);
        options.ontology.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        using var knowledge = store.OpenToRead(call);
        if (call.GetValue(missed))
            return ListMissed(knowledge, call, terminal);
        var rows = knowledge.Documents.Select(document => (document, records: knowledge.Records(document))).ToList();
        var all = rows.SelectMany(row => row.records).ToImmutableArray();
        TextTable.Write(terminal, Headers, [.. rows.Select(row => Row(row.document, row.records)), Row("all", all)]);
        return ExitCode.Success;
    }

    static IReadOnlyList<string> Row(string name, ImmutableArray<EventRecord> records)
    {
        var counts = Coverage.Of(records);
        return
        [
            name,
            .. new[] { counts.Events, counts.Happened, counts.Dated, counts.Placed, counts.ByWhom, counts.AgainstWhom, counts.Figures, counts.Linked }
                .Select(count => count.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    int ListMissed(KnowledgeBase knowledge, ParseResult call, Terminal terminal)
    {
        var lexicon = ontology.LoadForExtraction(call);
        var (extractor, finder) = (new Extractor(lexicon), new MissedSentences(lexicon));
        foreach (var article in knowledge.Documents.Select(knowledge.Article).OfType<Article>())
        {
            foreach (var (sentence, words) in finder.Find(extractor.Extract(article).Sentences, knowledge.Records(article.Id)))
                terminal.Output.Write($"{article.Id}  [{string.Join(", ", words.Select(word => word.Text))}]  {sentence.Span.In(article.Text).ReplaceLineEndings(" ")}\n");
        }

        return ExitCode.Success;
    }
}
