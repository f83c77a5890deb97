using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>Writes property paths as RDF, for reports.</summary>
/// <param name="quads">Where to.</param>
/// <param name="fresh">Gives blank nodes that nothing else uses.</param>
sealed class PathWriter(List<Quad> quads, Func<BlankNode> fresh)
{
    public Term Write(PropertyPath path) => path switch
    {
        PredicatePath predicate => predicate.Predicate,
        InversePath inverse => Wrap(Vocabulary.InversePath, Write(inverse.Path)),
        SequencePath sequence => WriteList(sequence.Steps),
        AlternativePath alternative => Wrap(Vocabulary.AlternativePath, WriteList(alternative.Choices)),
        ClosurePath closure => Wrap(closure.IncludesStart ? Vocabulary.ZeroOrMorePath : Vocabulary.OneOrMorePath, Write(closure.Path)),
        OptionalPath optional => Wrap(Vocabulary.ZeroOrOnePath, Write(optional.Path)),
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    };

    BlankNode Wrap(Iri kind, Term inner)
    {
        var node = fresh();
        quads.Add(new Quad(node, kind, inner));
        return node;
    }

    Term WriteList(IEnumerable<PropertyPath> paths)
    {
        Term list = RdfVocabulary.Nil;
        foreach (var path in paths.Reverse())
        {
            var cell = fresh();
            quads.Add(new Quad(cell, RdfVocabulary.First, Write(path)));
            quads.Add(new Quad(cell, RdfVocabulary.Rest, list));
            list = cell;
        }
        return list;
    }
}
