using System.Xml;
using System.Xml.Linq;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.2 Query Results XML Format.</summary>
static class XmlResultsReader
{
    static readonly XNamespace Sparql = XmlResultsWriter.Namespace;
    static readonly XNamespace Internationalization = XmlResultsWriter.InternationalizationNamespace;
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static QueryResult Read(Stream stream)
    {
        var root = Load(stream);
        if (root.Element(Sparql + "boolean") is { } boolean)
            return new BooleanResult(boolean.Value.Trim() is "true" or "1");
        var head = root.Element(Sparql + "head") ?? throw new ResultFormatException("The document has no head.");
        var variables = head.Elements(Sparql + "variable").Select(NameOf).ToImmutableArray();
        var results = root.Element(Sparql + "results") ?? throw new ResultFormatException("The document has neither results nor a boolean.");
        return new TableResult(new ResultTable(variables, [.. results.Elements(Sparql + "result").Select(result => Row(result, variables))]));
    }

    static XElement Load(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            return root.Name == Sparql + "sparql" ? root : throw new ResultFormatException($"The document is no result: it is {root.Name}.");
        }
        catch (XmlException error)
        {
            throw new ResultFormatException($"The document is no XML: {error.Message}", error);
        }
    }

    static ImmutableArray<Term?> Row(XElement result, ImmutableArray<string> variables)
    {
        var row = new Term?[variables.Length];
        foreach (var binding in result.Elements(Sparql + "binding"))
        {
            var column = variables.IndexOf(NameOf(binding));
            if (column < 0)
                throw new ResultFormatException($"The head does not name ?{NameOf(binding)}.");
            row[column] = TermOf(binding.Elements().FirstOrDefault() ?? throw new ResultFormatException("A binding is empty."));
        }
        return [.. row];
    }

    static Term TermOf(XElement element) => element.Name.LocalName switch
    {
        "uri" => new Iri(element.Value),
        "bnode" => new BlankNode(element.Value),
        "literal" when (string?)element.Attribute(XNamespace.Xml + "lang") is { } language => Tagged(element, language),
        "literal" => new Literal(element.Value, (string?)element.Attribute("datatype") ?? Xsd.String),
        "triple" => TripleOf(element),
        var name => throw new ResultFormatException($"There is no kind of term called {name}."),
    };

    static Literal Tagged(XElement element, string language) => (string?)element.Attribute(Internationalization + "dir") switch
    {
        null => Literal.Tagged(element.Value, language),
        var direction and ("ltr" or "rtl") => Literal.Tagged(element.Value, $"{language}--{direction}"),
        var other => throw new ResultFormatException($"There is no base direction {other}."),
    };

    static TripleTerm TripleOf(XElement element)
    {
        Term Part(string name) => element.Element(Sparql + name)?.Elements().FirstOrDefault() is { } part
            ? TermOf(part)
            : throw new ResultFormatException($"A triple has no {name}.");
        return TripleTerms.Make(Part("subject"), Part("predicate"), Part("object")) ?? throw new ResultFormatException("A triple's parts cannot stand where they do.");
    }

    static string NameOf(XElement element) => (string?)element.Attribute("name") ?? throw new ResultFormatException("A variable has no name.");
}
