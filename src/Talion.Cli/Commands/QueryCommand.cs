using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge;
using Talion.Knowledge.Queries;
using Talion.Sparql;
using Talion.Sparql.Evaluation;
using Talion.Web.Remote;

namespace Talion.Cli.Commands;

/// <summary>Asks the store a question of the catalogue or a SPARQL query of the user's own.</summary>
sealed class QueryCommand
{
    readonly Argument<string?> question = new("QUESTION")
    {
        Description = "A question's name, a file with a SPARQL 1.1 query, or - for standard input. Without it: the list of questions.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly Option<string[]> parameters = new("--set") { Description = "Sets a parameter of the question; may be repeated.", HelpName = "name=value" };
    readonly Option<bool> explain = new("--explain") { Description = "Run the query and show its plan, with the rows expected and found at each step, instead of its result." };
    readonly FormatOption<QueryFormat> format = new(QueryFormat.Table);
    readonly StoreOption store = new();
    readonly QueriesOption queries = new();
    readonly LimitOptions limits = new();
    readonly EndpointOptions endpoint = new();

    public static Command Create(Terminal terminal)
    {
        var options = new QueryCommand();
        var command = new ExampleCommand("query", "Asks the store a question, ready-made or in SPARQL.", "talion query who-killed --set name=Soleimani --store talion-demo/store");
        command.Add(options.question);
        command.Add(options.parameters);
        options.format.AddTo(command);
        options.store.AddTo(command);
        options.queries.AddTo(command);
        command.Add(options.explain);
        options.limits.AddTo(command);
        options.endpoint.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        var catalog = queries.Load(call);
        if (call.GetValue(question) is not { } asked)
        {
            TextTable.Write(terminal, ["Name", "Question", "Parameters"], catalog.Queries.Select(Row));
            return ExitCode.Success;
        }
        var query = Parse(Text(asked, [.. (call.GetValue(parameters) ?? []).Select(Setting)], catalog, terminal));
        if (endpoint.Server(call) is { } server)
            return AskThere(server, query, call, terminal, cancellation);
        using var knowledge = store.OpenToRead(call);
        var settings = new QueryOptions { Cancellation = cancellation, Limits = limits.Of(call) };
        if (call.GetValue(explain))
            terminal.Output.Write(query.Explain(knowledge.Source, settings));
        else
            QueryOutput.Write(query.Execute(knowledge.Source, settings), format.Of(call), terminal);
        return ExitCode.Success;
    }

    int AskThere(SparqlServer server, SparqlQuery query, ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        using (server)
            QueryOutput.Write(server.Query(query, cancellation), format.Of(call), terminal);
        return ExitCode.Success;
    }

    static IReadOnlyList<string> Row(CatalogQuery query) =>
        [query.Name, query.Question, string.Join('\n', query.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Meaning}"))];

    static KeyValuePair<string, string> Setting(string setting)
    {
        var cut = setting.IndexOf('=', StringComparison.Ordinal);
        return cut > 0 ? new(setting[..cut].TrimStart('?'), setting[(cut + 1)..]) : throw new UsageException($"--set takes name=value, not {setting}");
    }

    /// <summary>The query's text with its parameters set. A file that begins with a question has parameters like those of the catalogue.</summary>
    static string Text(string asked, IReadOnlyList<KeyValuePair<string, string>> settings, QueryCatalog catalog, Terminal terminal)
    {
        try
        {
            var text = asked == "-" ? ReadAll(terminal.Input) : File.Exists(asked) ? File.ReadAllText(asked) : null;
            if (text is not null)
                return settings.Count > 0 ? new CatalogQuery(asked, text).With(settings) : text;
            return catalog.TryFind(asked, out var query)
                ? query.With(settings)
                : throw new UsageException($"{asked}: no such file, and no question of that name; talion query lists them");
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new UsageException(error.Message);
        }
    }

    static string ReadAll(Stream input)
    {
        using var reader = new StreamReader(input);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a query. The usual prefixes stand before it on its first line, so that messages name the user's own lines.</summary>
    /// <exception cref="UsageException">The text is no query.</exception>
    public static SparqlQuery Parse(string text)
    {
        try
        {
            return SparqlQuery.Parse(string.Concat(Vocabulary.Prefixes.Select(prefix => $"PREFIX {prefix.Key}: <{prefix.Value}> ")) + text);
        }
        catch (FormatException error)
        {
            throw new UsageException($"the query is not valid: {error.Message}");
        }
    }
}
