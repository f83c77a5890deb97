using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>
/// What a graph says of one subject: predicates with their objects, <c>rdf:type</c> first, then by <see cref="TermComparer"/>.
/// </summary>
sealed record Description(Term Subject, IReadOnlyList<(Iri Predicate, IReadOnlyList<Term> Objects)> Properties)
{
    /// <summary>The descriptions of one graph's quads, which come sorted by <see cref="QuadComparer"/>; in the same order.</summary>
    public static IEnumerable<Description> Of(IEnumerable<Quad> sorted)
    {
        Term? subject = null;
        List<Quad> quads = [];
        foreach (var quad in sorted)
        {
            if (subject is not null && !subject.Equals(quad.Subject))
            {
                yield return Of(subject, quads);
                quads = [];
            }
            subject = quad.Subject;
            quads.Add(quad);
        }
        if (subject is not null)
            yield return Of(subject, quads);
    }

    /// <summary>The only object of a predicate; <see langword="null"/> where there is none or more than one.</summary>
    public Term? Single(Iri predicate)
    {
        foreach (var (candidate, objects) in Properties)
        {
            if (candidate.Equals(predicate))
                return objects.Count == 1 ? objects[0] : null;
        }
        return null;
    }

    static Description Of(Term subject, List<Quad> quads) => new(subject,
    [
        .. quads.GroupBy(quad => quad.Predicate, quad => quad.Object)
            .OrderBy(group => group.Key.Equals(RdfVocabulary.Type) ? 0 : 1)
            .Select(group => (group.Key, (IReadOnlyList<Term>)[.. group])),
    ]);
}
