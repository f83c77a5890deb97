using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Expressions;
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
        NegatedPropertySet set => Negated(subject, set, @object),
        _ => new PathPattern(subject, path, @object),
    };

    // The standard counts a pair once for every predicate that connects it, as a triple pattern with a variable for predicate does.
    AlgebraNode Negated(PatternTerm subject, NegatedPropertySet set, PatternTerm @object)
    {
        var forward = set.HasForward ? Negated(subject, set.Forward, @object) : null;
        var inverse = set.HasInverse ? Negated(@object, set.Inverse, subject) : null;
        return forward is null ? inverse! : inverse is null ? forward : new Union([forward, inverse]);
    }

    Filter Negated(PatternTerm subject, ImmutableArray<Iri> excluded, PatternTerm @object)
    {
        var predicate = new Variable(string.Create(CultureInfo.InvariantCulture, $"_:.step{steps++}"));
        var condition = new InExpression(
            new VariableExpression(predicate.Name), [.. excluded.Select(iri => new ConstantExpression(iri))], Negated: true);
        return new Filter([condition], new BasicGraphPattern([new TriplePattern(subject, predicate, @object)]));
    }

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
