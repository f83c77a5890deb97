using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Paths;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    PropertyPath Path()
    {
        var first = SequenceOfSteps();
        if (!IsMark("|"))
            return first;
        var branches = ImmutableArray.CreateBuilder<PropertyPath>();
        branches.Add(first);
        while (AcceptMark("|"))
            branches.Add(SequenceOfSteps());
        return new AlternativePath(branches.ToImmutable());
    }

    PropertyPath SequenceOfSteps()
    {
        var first = Step();
        if (!IsMark("/"))
            return first;
        var steps = ImmutableArray.CreateBuilder<PropertyPath>();
        steps.Add(first);
        while (AcceptMark("/"))
            steps.Add(Step());
        return new SequencePath(steps.ToImmutable());
    }

    PropertyPath Step()
    {
        var inverse = AcceptMark("^");
        var path = PathPrimary();
        if (AcceptMark("*"))
            path = new ZeroOrMorePath(path);
        else if (AcceptMark("+"))
            path = new OneOrMorePath(path);
        else if (AcceptMark("?"))
            path = new ZeroOrOnePath(path);
        return inverse ? new InversePath(path) : path;
    }

    PropertyPath PathPrimary()
    {
        if (AcceptMark("!"))
            return NegatedSet();
        if (AcceptMark("("))
        {
            var path = Nested(Path);
            ExpectMark(")");
            return path;
        }
        return new LinkPath(PathPredicate());
    }

    Iri PathPredicate()
    {
        if (Current is { Kind: Lexing.TokenKind.Word, Text: "a" })
        {
            next++;
            return RdfVocabulary.Type;
        }
        return new Iri(ExpectIri());
    }

    NegatedPropertySet NegatedSet()
    {
        var forward = ImmutableArray.CreateBuilder<Iri>();
        var inverse = ImmutableArray.CreateBuilder<Iri>();
        void One() => (AcceptMark("^") ? inverse : forward).Add(PathPredicate());
        if (!AcceptMark("("))
        {
            One();
        }
        else if (!AcceptMark(")"))
        {
            do
                One();
            while (AcceptMark("|"));
            ExpectMark(")");
        }
        // An empty set denies nothing forwards.
        return new NegatedPropertySet(forward.ToImmutable(), inverse.ToImmutable(), forward.Count > 0 || inverse.Count == 0, inverse.Count > 0);
    }
}
