using System.Globalization;
using Talion.Extraction;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>The IRIs of resources: derived from content, never from counters or the order of files.</summary>
/// <param name="baseIri">What they all begin with; ends in <c>/</c> or <c>#</c>.</param>
public sealed class ResourceNames(string baseIri = ResourceNames.DefaultBase)
{
    public const string DefaultBase = "https://w3id.org/talion/id/";

    /// <summary>What all of them begin with.</summary>
    public string Base { get; } = baseIri;

    /// <summary>A canonical event, actor or place, by its id.</summary>
    public Iri Canonical(string id) => new(Base + Path(id));

    /// <summary>An article; its named graph is called the same.</summary>
    public Iri Article(string document) => new(Base + "article/" + Uri.EscapeDataString(document));

    /// <summary>A range of an article's text, as RFC 5147 writes it; characters are UTF-16 code units here.</summary>
    public Iri Text(string document, TextSpan span) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Article(document).Value}#char={span.Start},{span.End}"));

    /// <summary>What one article tells of one event.</summary>
    public Iri Account(EventRecord record)
    {
        var place = record.Places.FirstOrDefault()?.Label ?? record.Targets.FirstOrDefault()?.Label;
        var name = ContentName.Of([record.Type.Word(), place],
        [
            record.Type.Word(),
            record.Status.Word(),
            record.Date?.Earliest.ToString("O", CultureInfo.InvariantCulture),
            record.Date?.Latest.ToString("O", CultureInfo.InvariantCulture),
            .. record.Attackers.Select(attacker => attacker.Label),
            null,
            .. record.Targets.Select(target => target.Label),
            null,
            .. record.Places.Select(where => where.Label),
            null,
            .. record.Evidence.Select(evidence => string.Create(CultureInfo.InvariantCulture, $"{evidence.Start} {evidence.Trigger?.Start}")),
        ]);
        return new Iri($"{Base}account/{Uri.EscapeDataString(record.Document)}/{name}");
    }

    /// <summary>A part of an account: a figure, a claim, a role.</summary>
    /// <param name="account">The account's IRI.</param>
    /// <param name="kind">What it is, for the reader.</param>
    /// <param name="content">What tells it from the account's other parts of the kind.</param>
    public static Iri Part(Iri account, string kind, params ReadOnlySpan<string?> content) =>
        new($"{account.Value}/{ContentName.Of([kind, content[0]], content.ToArray())}");

    /// <summary>A party that is known by nothing but a name.</summary>
    public Iri Named(string label) => new(Base + "name/" + ContentName.Of([label], [label]));

    public Iri Publisher(string name) => new(Base + "publisher/" + ContentName.Of([name], [name]));

    /// <summary>The reading of one text by one version of the program.</summary>
    public Iri Run(string document, string digest, string version) => new(Base + "run/" + ContentName.Of([document], [document, digest, version]));

    public Iri Software(string version) => new(Base + "software/talion-" + Uri.EscapeDataString(version));

    static string Path(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
