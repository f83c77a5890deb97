using System.Text;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>GROUP_CONCAT</c>, in the order in which the solutions come.</summary>
sealed class GroupConcat(EvaluationContext context, string separator) : ValueAccumulator
{
    readonly StringBuilder text = new();
    bool any;

    protected override void Take(in Value value)
    {
        var part = value.Kind is ValueKind.BlankNode or ValueKind.TripleTerm ? "" : context.Terms.TextOf(value);
        context.Guard.Reserve((part.Length + separator.Length) * sizeof(char));
        if (any)
            text.Append(separator);
        text.Append(part);
        any = true;
    }

    protected override Value Total() => Value.String(text.ToString());
}
