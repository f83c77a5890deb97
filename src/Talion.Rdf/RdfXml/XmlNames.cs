using System.Globalization;
using System.Xml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.RdfXml;

/// <summary>Properties as XML names: each IRI split where its last XML name begins.</summary>
sealed class XmlNames
{
    readonly SortedDictionary<string, string> prefixes = new(StringComparer.Ordinal) { [RdfVocabulary.Namespace] = "rdf" };

    public XmlNames(PrefixMap known, IEnumerable<Iri> predicates)
    {
        var namespaces = predicates.Select(predicate => predicate.Value[..LocalStart(predicate.Value)])
            .Distinct()
            .Order(StringComparer.Ordinal);
        var count = 0;
        foreach (var iri in namespaces)
        {
            var prefix = known.FirstOrDefault(pair => pair.Value == iri && pair.Key is not ("" or "xml" or "xmlns")).Key;
            if (prefix is null || prefixes.ContainsValue(prefix))
                prefix = string.Create(CultureInfo.InvariantCulture, $"ns{++count}");
            prefixes.TryAdd(iri, prefix);
        }
    }

    /// <summary>Namespaces with their prefixes, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Declarations => prefixes.Where(pair => pair.Value != "rdf");

    /// <exception cref="InvalidOperationException">The IRI does not end in an XML name.</exception>
    public (string Prefix, string Local, string Namespace) Split(Iri predicate)
    {
        var start = LocalStart(predicate.Value);
        var iri = predicate.Value[..start];
        return start > 0 && start < predicate.Value.Length
            ? (prefixes[iri], predicate.Value[start..], iri)
            : throw new InvalidOperationException($"RDF/XML cannot write the property {predicate}, since it does not end in an XML name.");
    }

    static int LocalStart(string iri)
    {
        var start = iri.Length;
        while (start > 0 && XmlConvert.IsNCNameChar(iri[start - 1]))
            start--;
        while (start < iri.Length && !XmlConvert.IsStartNCNameChar(iri[start]))
            start++;
        return start;
    }
}
