using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>One record on its way into its article's graph: what the mapping of each of its parts needs.</summary>
sealed class AccountScope(EventRecord record, Article article, GraphDraft graph, RecordNames meant, Func<string, Iri?> eventOf, ResourceNames names)
{
    public EventRecord Record { get; } = record;

    public GraphDraft Graph { get; } = graph;

    public Iri Account { get; } = names.Account(record);

    public Iri Article { get; } = names.Article(article.Id);

    /// <summary>The article's whole text.</summary>
    public Iri Context { get; } = names.Text(article.Id, new TextSpan(0, article.Text.Length));

    /// <summary>The event that the account tells.</summary>
    public Iri? Event => EventOf(Record.Id);

    public Iri? EventOf(string id) => eventOf(id);

    public Iri Place(string label) => Described(meant.Place(label), label);

    public Iri Actor(string label) => Described(meant.Actor(label), label);

    public Iri? ActorOrNone(string? label) => label is null ? null : Actor(label);

    public Iri Text(TextSpan span) => names.Text(article.Id, span);

    public IEnumerable<Iri> Sentences => Record.Evidence.Select(Sentence);

    /// <summary>The sentence that a part points at.</summary>
    public Iri Sentence(int index) => Sentence(Record.Evidence[index]);

    /// <summary>The sentences that name one of some labels; all sentences where none does (a pronoun stands there instead).</summary>
    public IEnumerable<Iri> SentencesNaming(string label, ImmutableArray<string> aliases)
    {
        var naming = Record.Evidence.Where(e => aliases.Prepend(label).Any(name => e.Quote.Contains(name, StringComparison.OrdinalIgnoreCase))).Select(Sentence).ToList();
        return naming.Count > 0 ? naming : Sentences;
    }

    Iri Sentence(Evidence evidence) => Text(new TextSpan(evidence.Start, evidence.End));

    /// <summary>Only what resolution knows is described among what is agreed; a bare name is described where it is used.</summary>
    Iri Described(Iri meant, string label)
    {
        if (meant == names.Named(label))
            Graph.Add(meant, Rdfs.Label, Literals.Text(label));
        return meant;
    }
}
