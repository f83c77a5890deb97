using System.Globalization;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary>Triple patterns within triple patterns become variables, each with a <see cref="TripleMatch"/> that says what it stands for.</summary>
sealed class TriplePatternTranslator
{
    readonly PathTranslator paths = new();
    int terms;

    public AlgebraNode Translate(TriplePattern triple)
    {
        var matches = new List<TripleMatch>();
        var flat = triple with { Subject = Flat(triple.Subject, matches), Object = Flat(triple.Object, matches) };
        return matches.Aggregate(paths.Translate(flat), AlgebraTranslator.Joined);
    }

    PatternTerm Flat(PatternTerm term, List<TripleMatch> matches)
    {
        if (term is not TriplePatternTerm triple)
            return term;
        var name = new Variable(string.Create(CultureInfo.InvariantCulture, $"_:.triple{terms++}"));
        matches.Add(new TripleMatch(name, Flat(triple.Subject, matches), triple.Predicate, Flat(triple.Object, matches)));
        return name;
    }
}
