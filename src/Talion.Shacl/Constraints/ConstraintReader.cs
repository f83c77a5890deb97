using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary>Reads the constraints of SHACL Core off a shape: one for each value of a parameter.</summary>
sealed class ConstraintReader(TripleSet triples, Func<Term, Shape> shape)
{
    /// <exception cref="ShapesException">A parameter's value is not what it should be.</exception>
    public IEnumerable<Constraint> Read(Term node)
    {
        foreach (var triple in triples.About(node))
        {
            if (triple.Predicate.Value.StartsWith(Vocabulary.Namespace, StringComparison.Ordinal)
                && Read(node, triple.Predicate.Value[Vocabulary.Namespace.Length..], triple.Object) is { } constraint)
                yield return constraint;
        }
    }

    Constraint? Read(Term node, string parameter, Term value) => parameter switch
    {
        "class" => new ClassConstraint(value),
        "datatype" => new DatatypeConstraint(Iri(value)),
        "nodeKind" => new NodeKindConstraint(Iri(value)),
        "minCount" => new MinCountConstraint(Integer(value)),
        "maxCount" => new MaxCountConstraint(Integer(value)),
        "minExclusive" => new MinExclusiveConstraint(Literal(value)),
        "minInclusive" => new MinInclusiveConstraint(Literal(value)),
        "maxExclusive" => new MaxExclusiveConstraint(Literal(value)),
        "maxInclusive" => new MaxInclusiveConstraint(Literal(value)),
        "minLength" => new MinLengthConstraint(Integer(value)),
        "maxLength" => new MaxLengthConstraint(Integer(value)),
        "pattern" => new PatternConstraint(Literal(value).Value, (triples.Object(node, Vocabulary.Sh("flags")) as Literal)?.Value ?? ""),
        "languageIn" => new LanguageInConstraint([.. triples.Items(value).Select(item => Literal(item).Value)]),
        "uniqueLang" => IsTrue(value) ? new UniqueLangConstraint() : null,
        "equals" => new EqualsConstraint(Iri(value)),
        "disjoint" => new DisjointConstraint(Iri(value)),
        "lessThan" => new LessThanConstraint(Iri(value)),
        "lessThanOrEquals" => new LessThanOrEqualsConstraint(Iri(value)),
        "not" => new NotConstraint(shape(value)),
        "and" => new AndConstraint(Shapes(value)),
        "or" => new OrConstraint(Shapes(value)),
        "xone" => new XoneConstraint(Shapes(value)),
        "node" => new NodeConstraint(shape(value)),
        "property" => new PropertyConstraint(shape(value)),
        "qualifiedValueShape" => Qualified(node, value),
        "closed" => IsTrue(value) ? new ClosedConstraint(AllowedProperties(node)) : null,
        "hasValue" => new HasValueConstraint(value),
        "in" => new InConstraint([.. triples.Items(value)]),
        _ => null,
    };

    ImmutableArray<Shape> Shapes(Term list) => [.. triples.Items(list).Select(shape)];

    QualifiedValueShapeConstraint Qualified(Term node, Term value)
    {
        var isDisjoint = IsTrue(triples.Object(node, Vocabulary.Sh("qualifiedValueShapesDisjoint")));
        var least = triples.Object(node, Vocabulary.Sh("qualifiedMinCount"));
        var most = triples.Object(node, Vocabulary.Sh("qualifiedMaxCount"));
        return new(shape(value), isDisjoint ? Siblings(node, value) : [], least is null ? 0 : Integer(least),
            most is null ? null : Integer(most));
    }

    /// <summary>The qualified shapes of the other properties of the shapes that this one is a property of (section 4.7.3).</summary>
    ImmutableArray<Shape> Siblings(Term node, Term value) =>
    [
        .. triples.Subjects(Vocabulary.Property, node)
            .SelectMany(parent => triples.Objects(parent, Vocabulary.Property))
            .SelectMany(property => triples.Objects(property, Vocabulary.QualifiedValueShape))
            .Where(sibling => !sibling.Equals(value))
            .Distinct()
            .Select(shape),
    ];

    ImmutableHashSet<Iri> AllowedProperties(Term node)
    {
        var ignored = triples.Objects(node, Vocabulary.Sh("ignoredProperties")).SelectMany(list => triples.Items(list)).OfType<Iri>();
        var named = triples.Objects(node, Vocabulary.Property)
            .SelectMany(property => triples.Objects(property, Vocabulary.Path))
            .OfType<Iri>();
        return [.. ignored, .. named];
    }

    static Iri Iri(Term value) => value as Iri ?? throw new ShapesException($"{value} should be an IRI.");

    static Literal Literal(Term value) => value as Literal ?? throw new ShapesException($"{value} should be a literal.");

    static int Integer(Term value) =>
        value is Literal literal && int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ShapesException($"{value} should be an integer.");

    static bool IsTrue(Term? value) => value is Literal { Value: "true" };
}
