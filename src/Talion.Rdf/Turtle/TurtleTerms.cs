using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>Single terms in their shortest pleasant form, and the prefixes that were needed for it.</summary>
sealed class TurtleTerms(PrefixMap prefixes)
{
    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    readonly SortedSet<string> used = new(StringComparer.Ordinal);

    /// <summary>IRIs formatted so far.</summary>
    public int Count => names.Count;

    /// <summary>
    /// The <c>@prefix</c> lines for what has been formatted so far, with an empty line behind them; empty where no prefix was needed.
    /// </summary>
    public string Header()
    {
        var text = new StringBuilder();
        foreach (var prefix in used)
        {
            if (prefixes.TryGetNamespace(prefix, out var iri))
                text.Append("@prefix ").Append(prefix).Append(": <").Append(iri).Append("> .\n");
        }
        return text.Length > 0 ? text.Append('\n').ToString() : "";
    }

    public string Verb(Iri predicate) => predicate.Equals(RdfVocabulary.Type) ? "a" : Name(predicate.Value);

    public string Format(Term term) => term switch
    {
        Iri iri => Name(iri.Value),
        Literal literal => Format(literal),
        TripleTerm triple => $"<<( {Format(triple.Subject)} {Verb(triple.Predicate)} {Format(triple.Object)} )>>",
        _ => term.ToString(),
    };

    string Name(string iri)
    {
        if (names.TryGetValue(iri, out var name))
            return name;
        if (!prefixes.TrySplit(iri, out var prefix, out var local) || !NameCharacters.IsPlainLocalName(local))
            return names[iri] = $"<{iri}>";
        used.Add(prefix);
        return names[iri] = $"{prefix}:{local}";
    }

    string Format(Literal literal)
    {
        if (IsBare(literal))
            return literal.Value;
        var quoted = literal.Value.Contains('\n', StringComparison.Ordinal)
            ? LongString(literal.Value)
            : NTriplesFormat.Format(new Literal(literal.Value));
        if (literal.Tag is { } tag)
            return $"{quoted}@{tag}";
        return literal.Datatype == Xsd.String ? quoted : $"{quoted}^^{Name(literal.Datatype)}";
    }

    /// <summary>Whether the value without quotation marks would be read back as this very literal.</summary>
    static bool IsBare(Literal literal) => literal.Datatype switch
    {
        Xsd.Boolean => literal.Value is "true" or "false",
        Xsd.Integer => TurtleNumbers.IsInteger(literal.Value),
        Xsd.Decimal => TurtleNumbers.IsDecimal(literal.Value),
        Xsd.Double => TurtleNumbers.IsDouble(literal.Value),
        _ => false,
    };

    static string LongString(string value)
    {
        var lines = value.Split('\n')
            .Select(line => NTriplesFormat.Format(new Literal(line))[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal));
        var text = string.Join('\n', lines).Replace("\"\"\"", "\\\"\\\"\\\"", StringComparison.Ordinal);
        return text.EndsWith('"') ? $"\"\"\"{text[..^1]}\\\"\"\"\"" : $"\"\"\"{text}\"\"\"";
    }
}
