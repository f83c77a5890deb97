using System.Text;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary>The terms of a running query: those of the source, and under negative ids those that only the query knows.</summary>
sealed class QueryTerms(IQuadSource source, Guard guard)
{
    /// <summary>The first local id; -1 means the union of graphs.</summary>
    const int FirstLocal = -2;
    const int BytesPerTerm = 160;

    readonly Dictionary<Term, int> ids = [];
    readonly List<Term> terms = [];
    readonly List<Value> values = [];
    readonly ValueReader reader = new();

    public Term TermOf(int id) => id > 0 ? source.Term(id) : terms[FirstLocal - id];

    public Value ValueOf(int id)
    {
        if (id > 0)
            return reader.Read(source.View(id), id);
        return id == TermIds.None ? default : values[FirstLocal - id];
    }

    public int IdOf(Term term)
    {
        var id = source.Find(term);
        if (id != TermIds.None)
            return id;
        if (ids.TryGetValue(term, out id))
            return id;
        id = FirstLocal - terms.Count;
        guard.Reserve(BytesPerTerm);
        ids.Add(term, id);
        terms.Add(term);
        values.Add(ValueOf(term, id));
        return id;
    }

    /// <summary>The id of a value's term; <see cref="TermIds.None"/> for no value.</summary>
    public int IdOf(in Value value)
    {
        if (value.Id != TermIds.None || value.IsNone)
            return value.Id;
        return IdOf(value.ToTerm());
    }

    public Term TermOf(in Value value) => value.Id != TermIds.None ? TermOf(value.Id) : value.ToTerm();

    /// <summary>The IRI, label, lexical form or triple of a value.</summary>
    public string TextOf(in Value value)
    {
        if (value.Text is not null)
            return value.Text;
        return value.Id > 0 ? Encoding.UTF8.GetString(source.View(value.Id).Value) : LexicalForm.Of(value);
    }

    /// <summary>As <see cref="TextOf"/>, without a string of its own where a buffer will do.</summary>
    public ReadOnlySpan<char> CharsOf(in Value value, ref char[] buffer)
    {
        if (value.Text is not null || value.Id <= 0)
            return TextOf(value);
        var bytes = source.View(value.Id).Value;
        if (buffer.Length < bytes.Length)
            buffer = new char[bytes.Length * 2];
        return buffer.AsSpan(0, Encoding.UTF8.GetChars(bytes, buffer));
    }

    Value ValueOf(Term term, int id) => term switch
    {
        Iri iri => Value.Iri(iri.Value).WithId(id, iri.Value, null),
        BlankNode node => Value.BlankNode(node.Label).WithId(id, node.Label, null),
        Literal literal => ValueOf(literal, id),
        TripleTerm triple => Value.Unread(ValueKind.TripleTerm, id).WithId(id, triple.ToString(), null),
        _ => default,
    };

    Value ValueOf(Literal literal, int id)
    {
        var view = new TermView(TermKind.Literal, Encoding.UTF8.GetBytes(literal.Value), literal.Datatype, literal.Tag);
        var value = reader.Read(view, id);
        return value.WithId(id, literal.Value, value.Tag);
    }
}
