using FsCheck;
using FsCheck.Fluent;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Tests.Properties;

/// <summary>Small random datasets and queries that often have something to say to each other.</summary>
static class RandomQuery
{
    static readonly Gen<string> Variable = Gen.Elements("?x", "?y", "?z", "?g");
    static readonly Gen<string> Node = Gen.Elements(":a", ":b", ":c", ":g", "1", "2");
    static readonly Gen<string> Resource = Gen.Elements(":a", ":b", ":c", ":g");

    static readonly Gen<string> Verb = Gen.Frequency(
        (6, Gen.Elements(":p", ":q")),
        (2, Variable),
        (3, Gen.Elements(":p+", ":p*", ":p?", "(:p|:q)+", "(:p/:q)*", "^:p", ":p/:q", ":p|:q", "(^:p)+", "!:p")));

    static readonly Gen<string> TripleTerm =
        from subject in Gen.Frequency((3, Variable), (1, Resource))
        from verb in Gen.Frequency((3, Gen.Elements(":p", ":q")), (1, Variable))
        from @object in Gen.Frequency((3, Variable), (2, Node), (1, Gen.Constant("<<( ?y :p ?x )>>")))
        select $"<<( {subject} {verb} {@object} )>>";

    // A path of no length to a pattern of a triple term that only EXISTS makes ground is left out: the algebra and its substitution differ on whether it is a node.
    static readonly Gen<string> Triple =
        from subject in Gen.Frequency((3, Variable), (1, Resource))
        from end in Gen.Frequency(
            (8, from verb in Verb from node in Gen.Frequency((3, Variable), (1, Node)) select $"{verb} {node}"),
            (1, from verb in Gen.Elements(":p", ":q", "?g") from term in TripleTerm select $"{verb} {term}"))
        select $"{subject} {end} .";

    static readonly Gen<string> Operand = Gen.Frequency((3, Variable), (1, Node));

    static readonly Gen<string> Condition =
        from left in Operand
        from right in Operand
        from other in Variable
        from form in Gen.Elements("{0} = {1}", "{0} != {1}", "bound({2})", "!bound({2})", "{0} = {1} || bound({2})", "{0} != {1} && !({0} = {2})")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, left, right, other);

    public static Gen<string> Text { get; } = Gen.Sized(size => Group(Math.Min(size / 12, 3)).Select(group => $"PREFIX : <http://e/> SELECT * {group}"));

    public static Gen<HashSet<Quad>> Data { get; } =
        from quads in Quad.ListOf(14)
        select quads.ToHashSet();

    static Gen<Quad> Quad =>
        from subject in Gen.Elements("a", "b", "c", "g")
        from predicate in Gen.Elements("p", "q")
        from @object in Gen.Frequency((4, Plain), (1, TripleTerms(Gen.Frequency((2, Plain), (1, TripleTerms(Plain))))))
        from graph in Gen.Elements<Term?>(null, Name("g"), Name("h"))
        select new Quad(Name(subject), Name(predicate), @object, graph);

    static Gen<Term> Plain => Gen.Elements<Term>(Name("a"), Name("b"), Name("c"), Name("g"), new Literal("1", Xsd.Integer), new Literal("2", Xsd.Integer));

    static Gen<Term> TripleTerms(Gen<Term> objects) =>
        from subject in Gen.Elements("a", "b", "c", "g")
        from predicate in Gen.Elements("p", "q")
        from @object in objects
        select (Term)new TripleTerm(Name(subject), Name(predicate), @object);

    static Iri Name(string local) => new($"http://e/{local}");

    static Gen<string> Group(int depth) =>
        from first in Triple
        from count in Gen.Choose(0, 3)
        from rest in Element(depth).ListOf(count)
        from leads in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select $"{{ {(leads ? first : "")} {string.Join(' ', rest)} }}";

    static Gen<string> Element(int depth) => depth == 0 ? Simple : Gen.Frequency((3, Simple), (4, Nested(depth - 1)));

    static Gen<string> Simple => Gen.Frequency(
        (4, Triple),
        (2, Condition.Select(condition => $"FILTER({condition})")),
        (1, from node in Node from other in Gen.Elements(":a", "UNDEF") from name in Variable select $"VALUES ({name} ?v) {{ ({node} {other}) (:b UNDEF) }}"),
        (1, from value in Operand from name in Gen.Elements("?k", "?m", "?z") select $"BIND({value} AS {name})"));

    static Gen<string> Nested(int depth) => Gen.OneOf(
        Group(depth),
        Group(depth).Select(group => $"OPTIONAL {group}"),
        Group(depth).Select(group => $"MINUS {group}"),
        from one in Group(depth) from other in Group(depth) select $"{one} UNION {other}",
        from name in Gen.Elements("?g", "?g", "?x", ":g", ":missing") from inner in Group(depth) select $"GRAPH {name} {inner}",
        from body in Simples from word in Gen.Elements("EXISTS", "NOT EXISTS") select $"FILTER {word} {{ {body} }}",
        from inner in Group(depth) from name in Variable select $"{{ SELECT DISTINCT {name} {inner} }}",
        from inner in Group(depth) from name in Variable select $"{{ SELECT {name} (COUNT(*) AS ?n) {inner} GROUP BY {name} }}",
        from inner in Group(depth) from name in Variable select $"{{ SELECT (COUNT(DISTINCT {name}) AS ?n) {inner} }}");

    // Inside of EXISTS the standard is clear only for these.
    static Gen<string> Simples =>
        from triples in Triple.NonEmptyListOf()
        from condition in Condition
        from hasCondition in Gen.Elements(true, false)
        select $"{string.Join(' ', triples.Take(2))} {(hasCondition ? $"FILTER({condition})" : "")}";
}
