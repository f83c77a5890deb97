using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Queries;
using Talion.Sparql.Syntax.Updates;

namespace Talion.Sparql.Syntax.Parsing;

/// <summary>Reads SPARQL 1.2 queries and updates by recursive descent (SPARQL 1.2 Query, section 19.8).</summary>
public sealed partial class SparqlParser
{
    readonly SourceText source;
    readonly List<Token> tokens;
    int next;

    SparqlParser(string text, string? baseIri)
    {
        source = new SourceText(text);
        tokens = Lexer.Tokenize(source);
        this.baseIri = baseIri;
    }

    /// <summary>Reads a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the text says otherwise; without it they are kept.</param>
    /// <exception cref="SparqlSyntaxException">The text is no query, or is nested more than <see cref="MaximumDepth"/> deep.</exception>
    public static Query ParseQuery(string text, string? baseIri = null)
    {
        var parser = new SparqlParser(text, baseIri);
        var query = parser.Query();
        parser.ExpectEnd();
        return query;
    }

    /// <summary>Reads a sequence of updates.</summary>
    /// <param name="text">The updates.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the text says otherwise; without it they are kept.</param>
    /// <exception cref="SparqlSyntaxException">The text is no update, or is nested more than <see cref="MaximumDepth"/> deep.</exception>
    public static UpdateRequest ParseUpdate(string text, string? baseIri = null)
    {
        var parser = new SparqlParser(text, baseIri);
        var request = parser.Update();
        parser.ExpectEnd();
        return request;
    }

    /// <summary>Reads one IRI or literal, as it may stand in a query.</summary>
    /// <exception cref="SparqlSyntaxException">The text is something else.</exception>
    public static Term ParseTerm(string text)
    {
        var parser = new SparqlParser(text, null);
        var term = parser.Constant() ?? throw parser.Expected("an IRI or a literal");
        parser.ExpectEnd();
        return term;
    }
}
