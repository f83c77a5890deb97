namespace Talion.Extraction.Lexicons;

/// <summary>All that the extractor knows of language and the world, as plain data. Loaded once, shared by all threads.</summary>
/// <param name="Schemes">The concept schemes by name ("events", "links", "weapons", …), concepts in file order.</param>
/// <param name="Gazetteer">The named things of the world, in file order.</param>
public sealed record Lexicon(ImmutableDictionary<string, ImmutableArray<Concept>> Schemes, ImmutableArray<GazetteerEntry> Gazetteer)
{
    readonly Lazy<Dictionary<string, GazetteerEntry>> entries = new(() => Gazetteer.ToDictionary(e => e.Id, StringComparer.Ordinal));

    /// <exception cref="KeyNotFoundException">There is no scheme of that name.</exception>
    public ImmutableArray<Concept> this[string scheme] => Schemes[scheme];

    /// <summary>The gazetteer's entry with an id ("country/iraq"); <see langword="null"/> where there is none.</summary>
    public GazetteerEntry? Entry(string id) => entries.Value.GetValueOrDefault(id);
}
