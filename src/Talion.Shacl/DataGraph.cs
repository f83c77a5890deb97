using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Shacl;

/// <summary>The data that is validated: the union of all graphs of a source, each triple once. Belongs to one thread.</summary>
sealed class DataGraph(IQuadSource source)
{
    readonly Dictionary<Term, HashSet<Term>> subclasses = [];

    public IQuadSource Source { get; } = source;

    public IReadOnlyList<Term> Objects(Term subject, Iri predicate) => Read(subject, predicate, null, quad => quad.Object);

    public IReadOnlyList<Term> Subjects(Iri predicate, Term? @object) => Read(null, predicate, @object, quad => quad.Subject);

    /// <summary>All objects of a predicate, each once.</summary>
    public IEnumerable<Term> ObjectsOf(Iri predicate) => Read(null, predicate, null, quad => quad.Object).Distinct();

    /// <summary>All subjects of a predicate, each once.</summary>
    public IEnumerable<Term> SubjectsOf(Iri predicate) => Subjects(predicate, null).Distinct();

    /// <summary>Predicates and objects of a subject.</summary>
    public IEnumerable<(Iri Predicate, Term Object)> About(Term subject)
    {
        var predicates = Read(subject, null, null, quad => quad.Predicate);
        var objects = Read(subject, null, null, quad => quad.Object);
        return predicates.Zip(objects, (predicate, @object) => ((Iri)predicate, @object));
    }

    /// <summary>Whether a node has the class, or a subclass of it, as a type (SHACL, section 1.1).</summary>
    public bool IsInstance(Term node, Term @class)
    {
        var classes = WithSubclasses(@class);
        foreach (var type in Objects(node, RdfVocabulary.Type))
        {
            if (classes.Contains(type))
                return true;
        }
        return false;
    }

    /// <summary>All instances of a class and its subclasses, each once.</summary>
    public IEnumerable<Term> Instances(Term @class) =>
        WithSubclasses(@class).SelectMany(type => Subjects(RdfVocabulary.Type, type)).Distinct();

    HashSet<Term> WithSubclasses(Term @class)
    {
        if (subclasses.TryGetValue(@class, out var known))
            return known;
        HashSet<Term> found = [@class];
        var open = new Queue<Term>(found);
        while (open.TryDequeue(out var next))
        {
            foreach (var subclass in Subjects(Vocabulary.SubClassOf, next).Where(found.Add))
                open.Enqueue(subclass);
        }
        return subclasses[@class] = found;
    }

    List<Term> Read(Term? subject, Iri? predicate, Term? @object, Func<QuadIds, int> position)
    {
        if (!TryFind(subject, out var s) || !TryFind(predicate, out var p) || !TryFind(@object, out var o))
            return [];
        List<Term> terms = [];
        using var cursor = Source.OpenCursor();
        cursor.Seek(new QuadPattern(s, p, o, TermIds.Union));
        while (cursor.MoveNext())
            terms.Add(Source.Term(position(cursor.Current)));
        return terms;
    }

    bool TryFind(Term? term, out int id)
    {
        id = term is null ? TermIds.None : Source.Find(term);
        return term is null || id != TermIds.None;
    }
}
