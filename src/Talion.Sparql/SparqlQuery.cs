using Talion.Rdf.Terms;
using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax;
using Talion.Sparql.Syntax.Parsing;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql;

/// <summary>A SPARQL 1.1 query, read once and run as often as needed, on any source and on any thread.</summary>
/// <example>
/// <code>
/// var query = SparqlQuery.Parse("SELECT ?cause WHERE { ?effect tal:causedBy+ ?cause }");
/// foreach (var solution in query.Select(store.Current))
///     Console.WriteLine(solution["cause"]);
/// </code>
/// </example>
public sealed class SparqlQuery
{
    SparqlQuery(string text, Query syntax)
    {
        (Text, Syntax) = (text, syntax);
        Algebra = AlgebraTranslator.Translate(syntax);
    }

    /// <summary>The query as written.</summary>
    public string Text { get; }

    /// <summary>The query's parts.</summary>
    public Query Syntax { get; }

    /// <summary>The query's meaning.</summary>
    public AlgebraNode Algebra { get; }

    public QueryForm Form => Syntax.Form;

    /// <summary>Reads a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; without it they are kept.</param>
    /// <exception cref="SparqlSyntaxException">The text is no query.</exception>
    public static SparqlQuery Parse(string text, string? baseIri = null) => new(text, SparqlParser.ParseQuery(text, baseIri));

    /// <summary>Runs a query of any form.</summary>
    /// <exception cref="QueryLimitException">A limit was reached; streamed results throw it while they are read.</exception>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    /// <exception cref="ServiceException">Another endpoint failed.</exception>
    public QueryResult Execute(IQuadSource source, QueryOptions? options = null) => Form switch
    {
        QueryForm.Select => new SolutionsResult(Select(source, options)),
        QueryForm.Ask => new BooleanResult(Ask(source, options)),
        _ => new TriplesResult(Triples(source, options)),
    };

    /// <summary>Runs a <c>SELECT</c>. The solutions are worked out as they are read.</summary>
    /// <exception cref="InvalidOperationException">The query has another form.</exception>
    public Solutions Select(IQuadSource source, QueryOptions? options = null) => new(Run(source, options, QueryForm.Select));

    /// <summary>Runs an <c>ASK</c>.</summary>
    /// <exception cref="InvalidOperationException">The query has another form.</exception>
    public bool Ask(IQuadSource source, QueryOptions? options = null) => Run(source, options, QueryForm.Ask).Any();

    /// <summary>Runs a <c>CONSTRUCT</c> or <c>DESCRIBE</c>. Each triple comes once, worked out as it is read.</summary>
    /// <exception cref="InvalidOperationException">The query has another form.</exception>
    public IEnumerable<Quad> Triples(IQuadSource source, QueryOptions? options = null) => Form == QueryForm.Describe
        ? new Description(Run(source, options, QueryForm.Describe)).Triples(Syntax)
        : Construction.Triples(Run(source, options, QueryForm.Construct), Syntax.Template);

    /// <summary>Runs the query to its end and tells how: the plan, with the rows expected and found at each operator.</summary>
    public string Explain(IQuadSource source, QueryOptions? options = null)
    {
        var execution = Run(source, options, Form);
        execution.Drain();
        return PlanText.Of(execution.Root);
    }

    Execution Run(IQuadSource source, QueryOptions? options, QueryForm form)
    {
        if (form != Form)
            throw new InvalidOperationException($"The query is a {Form.ToString().ToUpperInvariant()}, not a {form.ToString().ToUpperInvariant()}.");
        options ??= QueryOptions.Default;
        return new Execution(Algebra, Syntax.From, Syntax.FromNamed, source, options, Syntax.BaseIri, new Guard(options));
    }
}
