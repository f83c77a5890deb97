using System.CommandLine;
using System.Globalization;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Results;

namespace Talion.Cli.Commands;

/// <summary>Asks the store a SPARQL query.</summary>
sealed class QueryCommand
{
    enum QueryFormat
    {
        Table,
        Json,
        Csv,
        Tsv,
        Xml,
    }

    readonly Argument<string> query = new("FILE") { Description = "A file with a SPARQL query, or - for standard input." };
    readonly Option<string[]> settings = new("--set") { Description = "Gives a variable of the query a value from the start; may be repeated.", HelpName = "name=value" };
    readonly FormatOption<QueryFormat> format = new(QueryFormat.Table);
    readonly StoreOption store = new();

    public static Command Create(Terminal terminal)
    {
        var options = new QueryCommand();
        var command = new ExampleCommand(
            "query", "Asks the store a SPARQL 1.1 query.", "echo 'SELECT (COUNT(*) AS ?attacks) { ?attack a tal:RocketAttack }' | talion query - --store talion-demo/store");
        command.Add(options.query);
        command.Add(options.settings);
        options.format.AddTo(command);
        options.store.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        var parsed = Parse(Text(call.GetRequiredValue(query), terminal));
        var bindings = (call.GetValue(settings) ?? []).Select(Binding).ToDictionary(pair => pair.Name, pair => pair.Value);
        using var knowledge = store.OpenToRead(call);
        var result = parsed.Execute(knowledge.Source, new QueryOptions { Cancellation = cancellation, InitialBindings = bindings });
        Write(result, format.Of(call), terminal);
        return ExitCode.Success;
    }

    static string Text(string file, Terminal terminal)
    {
        if (file != "-")
            return File.Exists(file) ? File.ReadAllText(file) : throw new UsageException($"{file}: no such file");
        using var reader = new StreamReader(terminal.Input);
        return reader.ReadToEnd();
    }

    /// <summary>The usual prefixes stand before the query on its first line, so that messages name the user's own lines.</summary>
    static SparqlQuery Parse(string text)
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

    /// <summary>An IRI in angle brackets or with a known prefix, a whole number, else a string.</summary>
    static (string Name, Term Value) Binding(string setting)
    {
        var cut = setting.IndexOf('=', StringComparison.Ordinal);
        if (cut <= 0)
            throw new UsageException($"--set takes name=value, not {setting}");
        var value = setting[(cut + 1)..];
        return (setting[..cut].TrimStart('?', '$'), TermOf(value));
    }

    static Term TermOf(string value)
    {
        if (value is ['<', .., '>'])
            return new Iri(value[1..^1]);
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Vocabulary.Prefixes.TryGetValue(value[..colon], out var space))
            return new Iri(space + value[(colon + 1)..]);
        return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new Literal(value, Xsd.Integer)
            : new Literal(value);
    }

    static void Write(QueryResult result, QueryFormat format, Terminal terminal)
    {
        switch (result, format)
        {
            case (TriplesResult triples, _):
                RdfDocument.Write(triples.Triples, terminal.Output, Syntax(format), Prefixes());
                break;
            case (SolutionsResult { Solutions: var solutions }, QueryFormat.Table):
                TextTable.Write(terminal, solutions.Variables, solutions.Select(solution => solution.ToRow().Select(TermText.Of).ToArray()));
                break;
            case (BooleanResult { Value: var value }, QueryFormat.Table):
                terminal.Output.Write(value ? "yes\n" : "no\n");
                break;
            default:
                terminal.Output.Flush();
                ResultDocument.Write(result, Enum.Parse<ResultFormat>(format.ToString()), terminal.OutputBytes);
                break;
        }
    }

    static RdfFormat Syntax(QueryFormat format) => format switch
    {
        QueryFormat.Table => RdfFormat.Turtle,
        QueryFormat.Json => RdfFormat.JsonLd,
        QueryFormat.Xml => RdfFormat.RdfXml,
        _ => throw new UsageException("the query gives triples, which are written as table, json or xml"),
    };

    static PrefixMap Prefixes()
    {
        var prefixes = new PrefixMap();
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            prefixes.Add(prefix, iri);
        return prefixes;
    }
}
