using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>Terms and directives.</summary>
sealed partial class TripleParser
{
    /// <summary>Reads a keyword that begins a statement, or hands back the resource that stands there instead.</summary>
    /// <param name="keyword">The keyword as written; empty where there is a resource.</param>
    public Term? ParseKeywordOrResource(out string keyword)
    {
        keyword = "";
        if (Next() is '<' or '_')
            return ParseResource("a resource");
        var place = source.Position;
        var name = lexer.ReadName();
        if (source.Current == ':')
            return ParsePrefixedName(name, place);
        keyword = name.Length > 0 ? name : throw Expected("a statement");
        return null;
    }

    /// <summary>An IRI or a labelled blank node.</summary>
    public Term ParseResource(string what)
    {
        if (Next() == '<')
            return ParseIriReference();
        if (source.Current == '_')
            return BlankNodeLabels.Labelled(lexer.ReadBlankNodeLabel());
        var place = source.Position;
        var name = lexer.ReadName();
        return source.Current == ':' ? ParsePrefixedName(name, place) : throw CharacterSource.Error($"Expected {what}.", place);
    }

    /// <summary><c>@prefix</c>, <c>@base</c> or <c>@version</c> with its full stop.</summary>
    public void ParseAtDirective()
    {
        var place = source.Position;
        switch (lexer.ReadAtWord())
        {
            case "prefix":
                ParsePrefix();
                break;
            case "base":
                ParseBase();
                break;
            case "version":
                ParseVersion();
                break;
            default:
                throw CharacterSource.Error("Expected @prefix, @base or @version.", place);
        }
        Take('.');
    }

    /// <summary>SPARQL's <c>PREFIX</c>, <c>BASE</c> or <c>VERSION</c>, whose keyword has been read; false for any other word.</summary>
    public bool TryParseDirective(string keyword)
    {
        if (keyword.Equals("PREFIX", StringComparison.OrdinalIgnoreCase))
            ParsePrefix();
        else if (keyword.Equals("BASE", StringComparison.OrdinalIgnoreCase))
            ParseBase();
        else if (keyword.Equals("VERSION", StringComparison.OrdinalIgnoreCase))
            ParseVersion();
        else
            return false;
        return true;
    }

    void ParsePrefix()
    {
        Next();
        var prefix = lexer.ReadName();
        if (source.Current != ':')
            throw Expected("a prefix with its colon");
        source.Advance(1);
        if (Next() != '<')
            throw Expected("the prefix's IRI");
        prefixes.Add(prefix, ParseIriReference().Value);
    }

    void ParseBase()
    {
        if (Next() != '<')
            throw Expected("the base IRI");
        baseIri = ParseIriReference().Value;
    }

    void ParseVersion()
    {
        if (Next() is not ('"' or '\'') || (source.Peek(1) == source.Current && source.Peek(2) == source.Current))
            throw Expected("a version in single or double quotation marks");
        lexer.ReadString();
    }

    Iri ParseIriReference()
    {
        var place = source.Position;
        var reference = lexer.ReadIriReference();
        if (IriReference.IsAbsolute(reference))
            return MakeIri(reference, place);
        var from = baseIri ?? throw CharacterSource.Error("A relative IRI, and no base to resolve it against.", place);
        return MakeIri(IriReference.Resolve(from, reference), place);
    }

    Iri ParsePrefixedName(string prefix, TextPosition place)
    {
        if (!prefixes.TryGetNamespace(prefix, out var start))
            throw CharacterSource.Error($"The prefix '{prefix}:' is not declared.", place);
        source.Advance(1);
        return MakeIri(start + lexer.ReadLocalName(), place);
    }

    Iri MakeIri(string value, TextPosition place) => Iri.IsWellFormed(value)
        ? iris.Get(value)
        : throw CharacterSource.Error("The IRI holds a character that no IRI may hold.", place);

    Term ParseNameOrBoolean()
    {
        var place = source.Position;
        var name = lexer.ReadName();
        if (source.Current == ':')
            return ParsePrefixedName(name, place);
        return name is "true" or "false"
            ? new Literal(name, Xsd.Boolean)
            : throw CharacterSource.Error("Expected an object (an IRI, a blank node, a literal or a list).", place);
    }

    Literal ParseQuoted()
    {
        var value = lexer.ReadString();
        if (source.Current == '@')
            return Literal.Tagged(value, lexer.ReadLanguage());
        if (source.Current != '^')
            return new Literal(value);
        source.Advance(1);
        if (source.Current != '^')
            throw Expected("'^^' and a datatype");
        source.Advance(1);
        var datatype = Next() == '_' ? throw Expected("a datatype") : ((Iri)ParseResource("a datatype")).Value;
        return datatype is RdfVocabulary.LangString or RdfVocabulary.DirLangString
            ? throw Error("A string of this datatype wants a language.")
            : new Literal(value, datatype);
    }
}
