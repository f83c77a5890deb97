using System.Runtime.InteropServices;
using System.Text;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary><c>TripleMatch</c>: takes a triple term that is bound apart, or makes one of parts that are bound. One row or none.</summary>
sealed class TripleMatchRows(EvaluationContext context, int[] row, int slot, Position subject, Position predicate, Position @object, string text) : RowSource
{
    readonly Position[] parts = [subject, predicate, @object];
    readonly BoundRow bound = new(row, [slot, .. new[] { subject, predicate, @object }.Where(part => part.Slot >= 0).Select(part => part.Slot)]);
    readonly List<int> solution = [];

    /// <summary>How the triple terms that match begin in N-Triples, as far as constants tell, so that others need not be taken apart.</summary>
    readonly byte[] start = Encoding.UTF8.GetBytes(StartOf(context.Terms, subject, predicate));
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
        return (row[slot] == TermIds.None ? Made() : Found(row[slot])) is { } triple && TryBind(triple);
    }

    TripleTerm? Found(int id)
    {
        if (id < 0)
            return context.Terms.TermOf(id) as TripleTerm;
        var view = context.Source.View(id);
        return view.Kind == TermKind.TripleTerm && view.Value.StartsWith(start) ? (TripleTerm)view.ToTerm() : null;
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
        return bound.TryBind(CollectionsMarshal.AsSpan(solution));
    }

    static string StartOf(QueryTerms terms, Position subject, Position predicate)
    {
        if (subject.Slot >= 0)
            return "";
        var start = $"<<( {terms.TermOf(subject.Id)} ";
        return predicate.Slot >= 0 ? start : $"{start}{terms.TermOf(predicate.Id)} ";
    }

    TripleTerm? Made() => TripleTerms.Make(TermUnder(subject), TermUnder(predicate), TermUnder(@object));

    Term TermUnder(Position part) => context.Terms.TermOf(part.Under(row));
}
