using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary><c>TripleMatch</c>: takes a triple term that is bound apart, or makes one of parts that are bound. One row or none.</summary>
sealed class TripleMatchRows(EvaluationContext context, int[] row, int slot, Position subject, Position predicate, Position @object, string text) : RowSource
{
    readonly Position[] parts = [subject, predicate, @object];
    readonly BoundRow bound = new(row, [slot, .. new[] { subject, predicate, @object }.Where(part => part.Slot >= 0).Select(part => part.Slot)]);
    readonly List<int> solution = [];
    bool waits;

    public override string Describe() => $"match {text}";

    public override void Close()
    {
        bound.Unbind();
        waits = false;
    }

    protected override void Start()
    {
        bound.Unbind();
        waits = true;
    }

    protected override bool Advance()
    {
        bound.Unbind();
        if (!waits)
            return false;
        waits = false;
        context.Guard.Step();
        return (row[slot] == TermIds.None ? Made() : context.Terms.TermOf(row[slot]) as TripleTerm) is { } triple && TryBind(triple);
    }

    bool TryBind(TripleTerm triple)
    {
        solution.Clear();
        solution.Add(context.Terms.IdOf(triple));
        foreach (var (part, term) in parts.Zip([triple.Subject, triple.Predicate, triple.Object]))
        {
            var id = context.Terms.IdOf(term);
            if (part.Slot >= 0)
                solution.Add(id);
            else if (part.Id != id)
                return false;
        }
        return bound.TryBind(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(solution));
    }

    TripleTerm? Made() => TripleTerms.Make(TermUnder(subject), TermUnder(predicate), TermUnder(@object));

    Term TermUnder(Position part) => context.Terms.TermOf(part.Under(row));
}
