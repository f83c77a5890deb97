using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Things;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>Which canonical thing each name of one record means.</summary>
sealed class RecordNames
{
    readonly ResourceNames names;
    readonly Dictionary<string, string> actors = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    /// <param name="record">The record.</param>
    /// <param name="happening">The id of the event that it is in.</param>
    /// <param name="reader">Tells the things that it names.</param>
    /// <param name="names">The IRIs.</param>
    public RecordNames(EventRecord record, string happening, ThingReader reader, ResourceNames names)
    {
        this.names = names;
        foreach (var use in reader.Read(record, happening).OrderBy(use => use.Id, StringComparer.Ordinal))
            (use.Role == ThingRole.Actor ? actors : places).TryAdd(use.Naming.Label, use.Id);
    }

    /// <summary>The party of a name; a name that was not resolved stands for itself.</summary>
    public Iri Actor(string label) =>
        actors.TryGetValue(label, out var id) || places.TryGetValue(label, out id) ? names.Canonical(id) : names.Named(label);

    /// <summary>The place of a name; a name that was not resolved stands for itself.</summary>
    public Iri Place(string label) =>
        places.TryGetValue(label, out var id) || actors.TryGetValue(label, out id) ? names.Canonical(id) : names.Named(label);
}
