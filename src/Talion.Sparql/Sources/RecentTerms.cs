using Talion.Rdf.Terms;

namespace Talion.Sparql.Sources;

/// <summary>Gives the same object for a term that was met a short while ago: subjects, predicates and graphs come again and again.</summary>
sealed class RecentTerms(IQuadSource source)
{
    const int Size = 1 << 10;

    readonly int[] ids = new int[Size];
    readonly Term?[] terms = new Term?[Size];

    public Term this[int id]
    {
        get
        {
            var slot = id & (Size - 1);
            if (ids[slot] != id)
                (ids[slot], terms[slot]) = (id, source.Term(id));
            return terms[slot]!;
        }
    }
}
