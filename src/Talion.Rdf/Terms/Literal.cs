namespace Talion.Rdf.Terms;

/// <summary>A literal: lexical form, datatype and, for <c>rdf:langString</c>, a language tag (RDF 1.1 Concepts, section 3.3).</summary>
/// <param name="Value">The lexical form, kept as written.</param>
/// <param name="Datatype">The datatype's IRI.</param>
/// <param name="Language">The language tag in lower case, for language-tagged strings only.</param>
public sealed record Literal(string Value, string Datatype, string? Language = null) : Term
{
    const string XsdString = "http://www.w3.org/2001/XMLSchema#string";
    const string LangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    /// <summary>A simple string.</summary>
    public Literal(string value)
        : this(value, XsdString)
    {
    }

    public static Literal Tagged(string value, string language) => new(value, LangString, language.ToLowerInvariant());

    public override string ToString()
    {
        var quoted = $"\"{Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)}\"";
        return Language is not null ? $"{quoted}@{Language}" : Datatype == XsdString ? quoted : $"{quoted}^^<{Datatype}>";
    }
}
