using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax;
using Talion.Sparql.Syntax.Parsing;
using Talion.Sparql.Syntax.Updates;
using Talion.Sparql.Update;

namespace Talion.Sparql;

/// <summary>A sequence of SPARQL 1.1 updates, read once and run as often as needed.</summary>
public sealed class SparqlUpdate
{
    SparqlUpdate(UpdateRequest syntax) => Syntax = syntax;

    /// <summary>The updates as written.</summary>
    public UpdateRequest Syntax { get; }

    /// <summary>Reads updates.</summary>
    /// <param name="text">The updates, separated by semicolons.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; without it they are kept.</param>
    /// <exception cref="SparqlSyntaxException">The text is no update.</exception>
    public static SparqlUpdate Parse(string text, string? baseIri = null) => new(SparqlParser.ParseUpdate(text, baseIri));

    /// <summary>Runs the updates one after the other, each seeing what those before it did; all of them take effect, or none.</summary>
    /// <remarks>Patterns read the dataset of the options; triples that name no graph are added to and removed from the store's own default graph.</remarks>
    /// <exception cref="UpdateException">An operation that is not <c>SILENT</c> failed.</exception>
    /// <exception cref="QueryLimitException">A limit was reached.</exception>
    /// <exception cref="OperationCanceledException">The caller wants no update any more.</exception>
    public void Execute(IQuadStore store, UpdateOptions? options = null)
    {
        options ??= UpdateOptions.Default;
        using var transaction = store.Begin(options.Query.Cancellation);
        var execution = new UpdateExecution(transaction, options, Syntax.BaseIri);
        foreach (var operation in Syntax.Operations)
            execution.Run(operation);
        transaction.Commit();
    }
}
