using Talion.Extraction.Lexicons;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Lexicons;

/// <summary>A concept while its triples come in.</summary>
/// <param name="subject">Its IRI; the part after the last slash or hash becomes its id.</param>
sealed class ConceptDraft(Term subject)
{
    const string ConceptClass = Vocabulary.Skos.Namespace + "Concept";

    readonly ImmutableArray<Label>.Builder labels = ImmutableArray.CreateBuilder<Label>();
    readonly ImmutableSortedDictionary<string, string>.Builder features = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    readonly ImmutableArray<string>.Builder examples = ImmutableArray.CreateBuilder<string>();
    string? broader;
    string prefLabel = "";

    public bool IsConcept { get; private set; }

    public void Add(Iri predicate, Term value)
    {
        if (predicate == RdfVocabulary.Type)
            IsConcept |= value is Iri { Value: ConceptClass };
        else if (Local(predicate, Vocabulary.Skos.Namespace) is { } skos)
            AddSkos(skos, value);
        else if (Local(predicate, Vocabulary.Tal.Namespace) is { } own)
            AddOwn(own, Plain(value));
    }

    public Concept Finish() => new(Plain(subject), broader, labels.ToImmutable(), features.ToImmutable())
    {
        PrefLabel = prefLabel,
        Examples = examples.ToImmutable(),
    };

    void AddSkos(string property, Term value)
    {
        switch (property)
        {
            case "broader":
                broader = Plain(value);
                break;
            case "prefLabel":
                prefLabel = Plain(value);
                break;
            case "example":
                examples.Add(Plain(value));
                break;
        }
    }

    void AddOwn(string property, string value)
    {
        if (Part(property) is { } part)
            labels.Add(new Label(value, part));
        else
            features[property] = features.TryGetValue(property, out var before) ? $"{before} {value}" : value;
    }

    static LabelPart? Part(string property) => property switch
    {
        "verb" => LabelPart.Verb,
        "noun" => LabelPart.Noun,
        "adjective" => LabelPart.Adjective,
        "phrase" => LabelPart.Phrase,
        _ => null,
    };

    static string? Local(Iri predicate, string space) =>
        predicate.Value.StartsWith(space, StringComparison.Ordinal) ? predicate.Value[space.Length..] : null;

    /// <summary>A literal's text, or the local name of an IRI.</summary>
    static string Plain(Term term) => term switch
    {
        Literal literal => literal.Value,
        Iri iri => iri.Value[(iri.Value.AsSpan().LastIndexOfAny('/', '#') + 1)..],
        _ => "",
    };
}
