using System.Collections.Frozen;
using Talion.Rdf.Terms;

namespace Talion.Rdf.RdfXml;

/// <summary>Where the names of RDF's own namespace may stand (RDF 1.1 XML Syntax, sections 6.2.2 to 6.2.6).</summary>
static class RdfXmlNames
{
    public const string Rdf = RdfVocabulary.Namespace + "RDF";
    public const string Description = RdfVocabulary.Namespace + "Description";
    public const string Li = RdfVocabulary.Namespace + "li";

    static readonly FrozenSet<string> CoreAndOld = Names("RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype", "aboutEach",
        "aboutEachPrefix", "bagID");

    static readonly FrozenSet<string> Syntax = Names("ID", "about", "parseType", "resource", "nodeID", "datatype");

    public static bool MayBeNode(string name) => name != Li && !CoreAndOld.Contains(name);

    public static bool MayBeProperty(string name) => name != Description && !CoreAndOld.Contains(name);

    public static bool MayBePropertyAttribute(string name) => name is not (Description or Li) && !CoreAndOld.Contains(name);

    /// <summary>Attributes that say something of the syntax, rather than being properties.</summary>
    public static bool IsSyntax(string name) => Syntax.Contains(name);

    static FrozenSet<string> Names(params string[] locals) =>
        locals.Select(local => RdfVocabulary.Namespace + local).ToFrozenSet(StringComparer.Ordinal);
}
