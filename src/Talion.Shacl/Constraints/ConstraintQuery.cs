using System.Text.RegularExpressions;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Evaluation;

namespace Talion.Shacl.Constraints;

/// <summary>A query of a constraint, with what people are told where it finds something.</summary>
/// <param name="Query">A <c>SELECT</c>, or an <c>ASK</c> for a single value.</param>
/// <param name="Messages">May hold variables as <c>{?name}</c> or <c>{$name}</c>; empty where the constraint says nothing.</param>
sealed partial record ConstraintQuery(SparqlQuery Query, ImmutableArray<Literal> Messages)
{
    /// <summary>How the query is run at a focus node (section 5.3.1).</summary>
    public static QueryOptions Options(Focus focus, IEnumerable<KeyValuePair<string, Term>> bindings)
    {
        var all = new Dictionary<string, Term>(bindings) { ["this"] = focus.Node, ["currentShape"] = focus.Shape.Id };
        if (focus.Run.Shapes.Name is { } name)
            all["shapesGraph"] = name;
        return new QueryOptions { InitialBindings = all };
    }

    /// <summary>The messages with the variables' values put in.</summary>
    public ImmutableArray<Literal> Tell(Focus focus, string fallback, Func<string, Term?> valueOf)
    {
        var messages = Messages.IsEmpty ? focus.Shape.Messages : Messages;
        return messages.IsEmpty
            ? [new Literal(fallback)]
            : [.. messages.Select(message => new Literal(Fill(message.Value, valueOf), message.Datatype, message.Language, message.Direction))];
    }

    static string Fill(string template, Func<string, Term?> valueOf) =>
        Variable().Replace(template, match => valueOf(match.Groups[1].Value) switch
    {
        null => match.Value,
        Literal literal => literal.Value,
        Iri iri => iri.Value,
        var node => node.ToString(),
    });

    [GeneratedRegex(@"\{[?$](\w+)\}")]
    private static partial Regex Variable();
}
