using System.Globalization;
using Talion.Sparql.Syntax.Paths;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary>Property paths that are no more than joins, unions and turned triples become just that (SPARQL 1.1 Query, section 18.2.2.4).</summary>
sealed class PathTranslator
{
    int steps;

    public AlgebraNode Translate(TriplePattern triple) => triple.Path is null
        ? new BasicGraphPattern([triple])
        : Translate(triple.Subject, triple.Path, triple.Object);

    AlgebraNode Translate(PatternTerm subject, PropertyPath path, PatternTerm @object) => path switch
    {
        LinkPath link => new BasicGraphPattern([new TriplePattern(subject, new Constant(link.Predicate), @object)]),
        InversePath inverse => Translate(@object, inverse.Path, subject),
        AlternativePath alternative => new Union([.. alternative.Branches.Select(branch => Translate(subject, branch, @object))]),
        SequencePath sequence => Sequence(subject, sequence.Steps, @object),
        _ => new PathPattern(subject, path, @object),
    };

    AlgebraNode Sequence(PatternTerm subject, ImmutableArray<PropertyPath> path, PatternTerm @object)
    {
        AlgebraNode node = BasicGraphPattern.Empty;
        for (var i = 0; i < path.Length; i++)
        {
            var next = i == path.Length - 1 ? @object : new Variable(string.Create(CultureInfo.InvariantCulture, $"_:.step{steps++}"));
            node = AlgebraTranslator.Joined(node, Translate(subject, path[i], next));
            subject = next;
        }
        return node;
    }
}
