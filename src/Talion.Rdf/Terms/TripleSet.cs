using System.Collections;

namespace Talion.Rdf.Terms;

/// <summary>
/// A small set of triples in memory, indexed by subject and by object: for manifests, shapes and lexicons, not for data. Everything it
/// hands out comes in the
/// order in which it was added. Graph names are left out.
/// </summary>
public sealed class TripleSet : IEnumerable<Quad>
{
    readonly HashSet<Quad> known = [];
    readonly List<Quad> all = [];
    readonly Dictionary<Term, List<Quad>> bySubject = [];
    readonly Dictionary<Term, List<Quad>> byObject = [];

    public TripleSet()
    {
    }

    public TripleSet(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
            Add(quad);
    }

    public int Count => all.Count;

    /// <summary>Adds a triple; false where it was there already.</summary>
    public bool Add(Quad quad)
    {
        quad = quad with { Graph = null };
        if (!known.Add(quad))
            return false;
        all.Add(quad);
        Under(bySubject, quad.Subject).Add(quad);
        Under(byObject, quad.Object).Add(quad);
        return true;
    }

    public bool Contains(Term subject, Iri predicate, Term @object) => known.Contains(new Quad(subject, predicate, @object));

    /// <summary>All triples with this subject.</summary>
    public IReadOnlyList<Quad> About(Term subject) => bySubject.TryGetValue(subject, out var quads) ? quads : [];

    /// <summary>All triples with this object.</summary>
    public IReadOnlyList<Quad> Mentioning(Term @object) => byObject.TryGetValue(@object, out var quads) ? quads : [];

    public IEnumerable<Term> Objects(Term subject, Iri predicate) =>
        About(subject).Where(quad => quad.Predicate.Equals(predicate)).Select(quad => quad.Object);

    /// <summary>The first object; <see langword="null"/> where there is none.</summary>
    public Term? Object(Term subject, Iri predicate) => Objects(subject, predicate).FirstOrDefault();

    public IEnumerable<Term> Subjects(Iri predicate, Term @object) =>
        Mentioning(@object).Where(quad => quad.Predicate.Equals(predicate)).Select(quad => quad.Subject);

    /// <summary>The items of an RDF list, in order; stops where the list is broken or runs into itself.</summary>
    public IEnumerable<Term> Items(Term? list)
    {
        HashSet<Term> seen = [];
        while (list is not null && !list.Equals(RdfVocabulary.Nil) && seen.Add(list) && Object(list, RdfVocabulary.First) is { } item)
        {
            yield return item;
            list = Object(list, RdfVocabulary.Rest);
        }
    }

    public IEnumerator<Quad> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static List<Quad> Under(Dictionary<Term, List<Quad>> index, Term term)
    {
        if (!index.TryGetValue(term, out var quads))
            index[term] = quads = [];
        return quads;
    }
}
