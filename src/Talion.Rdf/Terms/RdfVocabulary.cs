namespace Talion.Rdf.Terms;

/// <summary>The terms of RDF itself (RDF 1.2 Schema, section 5).</summary>
public static class RdfVocabulary
{
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string LangString = Namespace + "langString";
    public const string DirLangString = Namespace + "dirLangString";
    public const string XmlLiteral = Namespace + "XMLLiteral";
    public const string Json = Namespace + "JSON";

    public static Iri Type { get; } = new(Namespace + "type");

    public static Iri First { get; } = new(Namespace + "first");

    public static Iri Rest { get; } = new(Namespace + "rest");

    public static Iri Nil { get; } = new(Namespace + "nil");

    public static Iri List { get; } = new(Namespace + "List");

    public static Iri Subject { get; } = new(Namespace + "subject");

    public static Iri Predicate { get; } = new(Namespace + "predicate");

    public static Iri Object { get; } = new(Namespace + "object");

    public static Iri Statement { get; } = new(Namespace + "Statement");

    public static Iri Reifies { get; } = new(Namespace + "reifies");
}
