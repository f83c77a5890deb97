using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution.Names;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>The codes of other datasets for types of attack, weapons and parties, and those datasets' columns: <c>skos:notation</c> in
/// <c>ontology/events.ttl</c>, <c>weapons.ttl</c> and <c>codebooks/</c>.</summary>
public sealed class Codebook
{
    const string Namespace = "https://w3id.org/talion/codebook/";
    const string Events = "https://w3id.org/talion/events/";
    const string Weapons = "https://w3id.org/talion/weapons/";

    readonly OntologyFiles files;
    readonly Dictionary<string, CodedConcept> concepts = new(StringComparer.Ordinal);
    readonly Dictionary<string, CodedConcept> byNoun = new(StringComparer.Ordinal);
    readonly Dictionary<string, CodedConcept> byKind = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> countries;

    Codebook(OntologyFiles files)
    {
        this.files = files;
        foreach (var name in (ReadOnlySpan<string>)["events.ttl", "weapons.ttl", "codebooks/targets.ttl"])
            Read(name);
        foreach (var concept in concepts.Values.Where(concept => concept.IsOfTargets))
        {
            foreach (var noun in concept.Nouns)
                byNoun.TryAdd(NameFolding.Fold(noun), concept);
            if (concept.Kind is { } kind)
                byKind[kind] = concept;
        }

        countries = Rows("codebooks/countries.tsv").Skip(1).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>Reads the notations of an ontology.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="Talion.Rdf.Syntax.RdfSyntaxException">A file is not Turtle.</exception>
    public static Codebook Load(OntologyFiles files) => new(files);

    /// <summary>A dataset's columns, in its order.</summary>
    public ImmutableArray<string> Columns(string dataset) => [.. Rows($"codebooks/{dataset}.tsv").First()];

    /// <summary>The code of a type of attack, its own or that of the broader type; <see langword="null"/> where there is none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="column">Dataset and column ("gtd#attacktype1").</param>
    /// <param name="variant">A variant of the column that is taken where the concept has it ("civilians").</param>
    public string? Of(EventType type, string column, string? variant = null) => Lookup(Events + type.Word(), column, variant);

    /// <summary>The code of a kind of weapon, as <see cref="Of(EventType, string, string?)"/>.</summary>
    public string? OfWeapon(string kind, string column) => Lookup(Weapons + kind, column, null);

    /// <summary>The code of a party or target: by the last words of its label, else by its kind.</summary>
    public string? OfParty(string label, EntityKind kind, string column) =>
        (ByLastWords(label)?.Code(column)) ?? (byKind.TryGetValue(kind.Word(), out var concept) ? concept.Code(column) : null);

    /// <summary>ISO 3166-1's number of a country by its alpha-3 code.</summary>
    public string? CountryNumber(string? alpha3) => alpha3 is null ? null : countries.GetValueOrDefault(alpha3);

    CodedConcept? ByLastWords(string label)
    {
        var words = NameFolding.Fold(label).Split(' ');
        for (var count = Math.Min(2, words.Length); count > 0; count--)
        {
            var last = string.Join(' ', words[^count..]);
            if (byNoun.TryGetValue(last, out var concept) || byNoun.TryGetValue(last.TrimEnd('s'), out concept))
                return concept;
        }

        return null;
    }

    string? Lookup(string? concept, string column, string? variant)
    {
        while (concept is not null && concepts.TryGetValue(concept, out var found))
        {
            if (found.Code(column) is { } code)
                return (variant is null ? null : found.Code($"{column}-{variant}")) ?? code;
            concept = found.Broader;
        }

        return null;
    }

    void Read(string name)
    {
        using var stream = files.Open(name);
        foreach (var quad in TurtleReader.Read(stream).Where(quad => quad.Subject is Iri))
        {
            var subject = ((Iri)quad.Subject).Value;
            if (!concepts.TryGetValue(subject, out var concept))
                concepts.Add(subject, concept = new CodedConcept(name.EndsWith("targets.ttl", StringComparison.Ordinal)));
            concept.Add(quad.Predicate, quad.Object);
        }
    }

    IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(files.Open(name));
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }

    /// <summary>A concept with its codes by dataset and column.</summary>
    sealed class CodedConcept(bool isOfTargets)
    {
        readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);

        public bool IsOfTargets => isOfTargets;

        public string? Broader { get; private set; }

        public string? Kind { get; private set; }

        public List<string> Nouns { get; } = [];

        public string? Code(string column) => codes.GetValueOrDefault(column);

        public void Add(Iri predicate, Term value)
        {
            switch ((predicate.Value, value))
            {
                case (Vocabulary.Skos.Namespace + "broader", Iri broader):
                    Broader = broader.Value;
                    break;
                case (Vocabulary.Skos.Namespace + "notation", Literal code) when code.Datatype.StartsWith(Namespace, StringComparison.Ordinal):
                    codes[code.Datatype[Namespace.Length..]] = code.Value;
                    break;
                case (Vocabulary.Tal.Namespace + "noun", Literal noun):
                    Nouns.Add(noun.Value);
                    break;
                case (Vocabulary.Tal.Namespace + "kind", Literal kind):
                    Kind = kind.Value;
                    break;
            }
        }
    }
}
