using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Sparql.Results;

namespace Talion.Testing.W3C;

/// <summary>Whether two tables are the same but for the names of blank nodes, the order of rows where it is open, and the writing of numbers.</summary>
public sealed class TableComparison
{
    readonly Dictionary<string, string> forward = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> backward = new(StringComparer.Ordinal);

    /// <param name="actual">What the engine says.</param>
    /// <param name="expected">What the suite says.</param>
    /// <param name="ordered">Whether the order of rows counts.</param>
    /// <param name="lax">Whether it is open how often a row comes.</param>
    /// <param name="textOnly">Whether only the text of terms counts, as in CSV.</param>
    public static bool AreSame(ResultTable actual, ResultTable expected, bool ordered, bool lax = false, bool textOnly = false)
    {
        if (!actual.Variables.Order(StringComparer.Ordinal).SequenceEqual(expected.Variables.Order(StringComparer.Ordinal)))
            return false;
        var ours = Rows(actual, expected.Variables, textOnly);
        var theirs = Rows(expected, expected.Variables, textOnly);
        if (lax)
            (ours, theirs) = (Unique(ours), Unique(theirs));
        var comparison = new TableComparison();
        return ours.Count == theirs.Count && (ordered
            ? ours.Zip(theirs).All(pair => comparison.Match(pair.First, pair.Second, []))
            : comparison.Pair(ours, theirs, 0, new bool[theirs.Count]));
    }

    static List<Term?[]> Rows(ResultTable table, ImmutableArray<string> variables, bool textOnly) => [.. table.Rows.Select(row =>
        variables.Select(variable => Normalized(row[table.Variables.IndexOf(variable)], textOnly)).ToArray())];

    static List<Term?[]> Unique(List<Term?[]> rows) => [.. rows.DistinctBy(row => string.Join('\t', row.Select(term => term?.ToString())))];

    static Term? Normalized(Term? term, bool textOnly)
    {
        if (term is Literal { Datatype: Xsd.Decimal } number && decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            term = new Literal(exact.ToString("0.############################", CultureInfo.InvariantCulture), number.Datatype);
        else if (term is Literal { Datatype: Xsd.Double or Xsd.Namespace + "float" } real && double.TryParse(real.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            term = new Literal(value.ToString("R", CultureInfo.InvariantCulture), real.Datatype);
        // CSV does not tell the empty string from no value.
        return textOnly ? term switch { Iri iri => new Literal(iri.Value), Literal { Value: "" } => null, Literal literal => Text(literal), TripleTerm triple => new Literal(triple.ToString()), _ => term } : term;
    }

    static Literal Text(Literal literal) => new(double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : literal.Value);

    bool Pair(List<Term?[]> ours, List<Term?[]> theirs, int next, bool[] used)
    {
        if (next == ours.Count)
            return true;
        for (var i = 0; i < theirs.Count; i++)
        {
            var added = new List<string>();
            if (!used[i] && Match(ours[next], theirs[i], added))
            {
                used[i] = true;
                if (Pair(ours, theirs, next + 1, used))
                    return true;
                used[i] = false;
            }
            Forget(added);
        }
        return false;
    }

    bool Match(Term?[] ours, Term?[] theirs, List<string> added)
    {
        for (var i = 0; i < ours.Length; i++)
        {
            if (!Match(ours[i], theirs[i], added))
                return false;
        }
        return true;
    }

    bool Match(Term? ours, Term? theirs, List<string> added) => (ours, theirs) switch
    {
        (BlankNode one, BlankNode other) => MatchNodes(one.Label, other.Label, added),
        (TripleTerm one, TripleTerm other) => Match(one.Subject, other.Subject, added) && one.Predicate.Equals(other.Predicate) && Match(one.Object, other.Object, added),
        _ => Equals(ours, theirs),
    };

    bool MatchNodes(string ours, string theirs, List<string> added)
    {
        if (forward.TryGetValue(ours, out var known))
            return known == theirs;
        if (!backward.TryAdd(theirs, ours))
            return false;
        forward.Add(ours, theirs);
        added.Add(ours);
        return true;
    }

    void Forget(List<string> added)
    {
        foreach (var label in added)
        {
            backward.Remove(forward[label]);
            forward.Remove(label);
        }
    }
}
