using System.Collections.Concurrent;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Store.Dictionary;

/// <summary>Numbers what tells one sort of term from another: IRI, blank node, string, triple term, and each datatype and each language seen.</summary>
sealed class TermTags
{
    public const int Iri = 0;
    public const int BlankNode = 1;
    public const int String = 2;

    /// <summary>Stands for the datatype of triple terms; no IRI can be written so.</summary>
    public const string TripleTerms = "<<( )>>";

    readonly ConcurrentDictionary<(string Datatype, string? Language), int> numbers = new();
    volatile (string Datatype, string? Language)[] tags = [("", null), ("", null), (Xsd.String, null)];
    volatile int tripleTerm = -1;

    public TermTags() => numbers[tags[String]] = String;

    public (string Datatype, string? Language) this[int tag] => tags[tag];

    /// <summary>What a term is called apart from its tag: the IRI, the label, the lexical form, or the triple term in N-Triples.</summary>
    public static string TextOf(Term term) => term switch
    {
        Rdf.Terms.Iri iri => iri.Value,
        Rdf.Terms.BlankNode node => node.Label,
        Literal literal => literal.Value,
        _ => term.ToString(),
    };

    /// <summary>The datatype and language of what is neither an IRI nor a blank node.</summary>
    public static (string Datatype, string? Language) SortOf(Term term) =>
        term is Literal literal ? (literal.Datatype, literal.Tag) : (TripleTerms, null);

    /// <summary>The tag of a datatype and language, or -1 where none was seen.</summary>
    public int Find(string datatype, string? language) => numbers.TryGetValue((datatype, language), out var tag) ? tag : -1;

    /// <inheritdoc cref="Find(string, string?)"/>
    public int Find(Term term) => term switch
    {
        Rdf.Terms.Iri => Iri,
        Rdf.Terms.BlankNode => BlankNode,
        _ => SortOf(term) is var (datatype, language) ? Find(datatype, language) : -1,
    };

    /// <summary>As <see cref="Find(string, string?)"/>, but gives a new tag where there is none. For the writer only.</summary>
    public int Intern(string datatype, string? language)
    {
        if (numbers.TryGetValue((datatype, language), out var known))
        {
            return known;
        }
        var tag = tags.Length;
        tags = [.. tags, (datatype, language)];
        if (datatype == TripleTerms)
        {
            tripleTerm = tag;
        }
        numbers[(datatype, language)] = tag;
        return tag;
    }

    /// <summary>The term with a tag and bytes.</summary>
    public TermView View(int tag, ReadOnlySpan<byte> value)
    {
        if (tag <= BlankNode)
        {
            return new TermView(tag == Iri ? TermKind.Iri : TermKind.BlankNode, value);
        }
        if (tag == tripleTerm)
        {
            return new TermView(TermKind.TripleTerm, value);
        }
        var (datatype, language) = tags[tag];
        return new TermView(TermKind.Literal, value, datatype, language);
    }
}
