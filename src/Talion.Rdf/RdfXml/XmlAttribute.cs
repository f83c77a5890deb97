namespace Talion.Rdf.RdfXml;

/// <summary>An attribute that means something to RDF/XML: neither a namespace declaration nor one of XML's own.</summary>
/// <param name="Name">Namespace and local name, one after the other.</param>
/// <param name="Value">With entities resolved.</param>
readonly record struct XmlAttribute(string Name, string Value);
