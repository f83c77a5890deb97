using System.CommandLine;
using Talion.Extraction.Articles;

namespace Talion.Cli.Options;

/// <summary>The articles to read: files, folders, patterns, <c>-</c>.</summary>
sealed class InputArgument
{
    readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Text, HTML and JSONL files, folders, patterns such as 'news/*.txt', or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command) => command.Add(inputs);

    /// <summary>Streams the articles; nothing is opened before the first is asked for.</summary>
    public IEnumerable<Article> Read(ParseResult call, Terminal terminal, DiagnosticLog log) =>
        new ArticleReader(log.Add, terminal.Input).Read(call.GetRequiredValue(inputs));
}
