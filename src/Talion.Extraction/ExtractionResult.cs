using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction;

/// <summary>All that was found in one article, stage by stage, each in text order.</summary>
/// <param name="Article">What was read.</param>
/// <param name="Blocks">Its blocks; only headlines and running text were read for events.</param>
/// <param name="Sentences">The sentences of what was read.</param>
/// <param name="Times">Expressions of time.</param>
/// <param name="Mentions">Noun phrases that may fill a role.</param>
/// <param name="Records">The event records, sorted by the first evidence's offset.</param>
public sealed record ExtractionResult(
    Article Article,
    ImmutableArray<TextBlock> Blocks,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<EventRecord> Records);
