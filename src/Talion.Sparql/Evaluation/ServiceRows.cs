using Talion.Rdf.Terms;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary><c>Service</c>: asks another endpoint once for every endpoint's name, and joins what it says with what is bound.</summary>
sealed class ServiceRows(EvaluationContext context, int[] row, Position endpoint, bool silent, string query, string[] variables, int[] slots) : RowSource
{
    readonly Dictionary<int, int[][]> answers = [];
    readonly BoundRow bound = new(row, slots);
    int[][] rows = [];
    int next;

    public override string Describe() => "service";

    public override void Close() => bound.Unbind();

    protected override void Start()
    {
        var name = endpoint.Under(row);
        if (!answers.TryGetValue(name, out rows!))
            answers.Add(name, rows = Ask(name));
        next = 0;
    }

    protected override bool Advance()
    {
        bound.Unbind();
        while (next < rows.Length)
        {
            context.Guard.Step();
            if (bound.TryBind(rows[next++]))
                return true;
        }
        return false;
    }

    int[][] Ask(int name)
    {
        try
        {
            if (name == TermIds.None || context.Terms.TermOf(name) is not Iri iri)
                throw new ServiceException("SERVICE needs an IRI to ask.", null);
            if (context.Options.Service is not { } service)
                throw new ServiceException($"There is no way to ask <{iri.Value}>: this query may not use SERVICE.", null);
            return TableOf(service(iri.Value, query, context.Options.Cancellation));
        }
        catch (Exception error) when (silent && error is not (OperationCanceledException or QueryLimitException))
        {
            return [new int[slots.Length]];
        }
        catch (Exception error) when (error is not (OperationCanceledException or QueryLimitException or ServiceException))
        {
            throw new ServiceException($"SERVICE failed: {error.Message}", error);
        }
    }

    int[][] TableOf(ResultTable table)
    {
        var columns = variables.Select(variable => table.Variables.IndexOf(variable)).ToArray();
        var nodes = new ForeignNodes(context.FreshBlankNode);
        return [.. table.Rows.Select(terms => Row(terms, columns, nodes))];
    }

    int[] Row(ImmutableArray<Term?> terms, int[] columns, ForeignNodes nodes)
    {
        context.Guard.Step();
        return [.. columns.Select(column => column >= 0 && terms[column] is { } term ? context.Terms.IdOf(nodes.Apart(term)) : TermIds.None)];
    }
}
