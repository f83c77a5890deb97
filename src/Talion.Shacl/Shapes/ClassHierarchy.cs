using Talion.Rdf.Terms;

namespace Talion.Shacl.Shapes;

/// <summary>Subclasses within a shapes graph.</summary>
static class ClassHierarchy
{
    /// <summary>Whether a class is another one, or below it.</summary>
    public static bool IsSubclass(TripleSet triples, Term @class, Term ancestor)
    {
        HashSet<Term> seen = [@class];
        var open = new Queue<Term>(seen);
        while (open.TryDequeue(out var next))
        {
            if (next.Equals(ancestor))
                return true;
            foreach (var parent in triples.Objects(next, Vocabulary.SubClassOf).Where(seen.Add))
                open.Enqueue(parent);
        }
        return false;
    }
}
