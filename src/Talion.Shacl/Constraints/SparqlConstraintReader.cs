using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>x</summary>
sealed class SparqlConstraintReader(TripleSet triples)
{
    public IEnumerable<Constraint> Read(Term node) => triples.Count < 0 ? [null!] : [];
}
