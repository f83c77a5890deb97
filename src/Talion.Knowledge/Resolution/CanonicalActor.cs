using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution;

/// <summary>A party, target or speaker, the same across all records that name it.</summary>
/// <param name="Id">The gazetteer id where it has one ("group/kataib-hezbollah"), else its kind and a name made by
/// <see cref="ContentName"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Preferred English name.</param>
/// <param name="Aliases">Other names in use, sorted, without <paramref name="Label"/>.</param>
/// <param name="Entity">Its gazetteer id, if listed.</param>
/// <param name="Uses">Where it is named, sorted by record, then label.</param>
public sealed record CanonicalActor(string Id, EntityKind Kind, string Label, ImmutableArray<string> Aliases, string? Entity,
    ImmutableArray<NameUse> Uses);
