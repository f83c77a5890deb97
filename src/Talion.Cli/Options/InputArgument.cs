using System.CommandLine;
using Talion.Extraction.Articles;

namespace Talion.Cli.Options;

/// <summary>The articles to read: files, folders, patterns, <c>-</c>.</summary>
/// <param name="required">Whether there must be at least one.</param>
sealed class InputArgument(bool required = true)
{
    readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Text, HTML, JSONL, RSS, Atom and WARC files, packed with gzip or not, folders, patterns such as 'news/*.txt', or - for standard input.",
        Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    public void AddTo(Command command) => command.Add(inputs);

    public IReadOnlyList<string> Of(ParseResult call) => call.GetValue(inputs) ?? [];

    /// <summary>Streams the articles; nothing is opened before the first is asked for.</summary>
    public IEnumerable<Article> Read(ParseResult call, Terminal terminal, DiagnosticLog log) =>
        new ArticleReader(log.Add, terminal.Input).Read(call.GetRequiredValue(inputs));
}
