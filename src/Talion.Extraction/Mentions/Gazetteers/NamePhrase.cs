using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>A word or phrase of <c>ontology/names.ttl</c>.</summary>
/// <param name="Words">As <see cref="NameWords"/> parts them.</param>
/// <param name="IsCapital">Whether it is written with a capital and must be so in a text that uses both kinds of letters.</param>
/// <param name="Kind">What the whole names; meaningless where the phrase says nothing of it.</param>
sealed record NamePhrase(ImmutableArray<string> Words, bool IsCapital, EntityKind Kind);
