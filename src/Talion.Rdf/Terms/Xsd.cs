namespace Talion.Rdf.Terms;

/// <summary>Datatypes of XML Schema that RDF's syntaxes name.</summary>
public static class Xsd
{
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";
    public const string String = Namespace + "string";
    public const string Boolean = Namespace + "boolean";
    public const string Integer = Namespace + "integer";
    public const string Decimal = Namespace + "decimal";
    public const string Double = Namespace + "double";
    public const string Date = Namespace + "date";
    public const string DateTime = Namespace + "dateTime";
    public const string NonNegativeInteger = Namespace + "nonNegativeInteger";
}
