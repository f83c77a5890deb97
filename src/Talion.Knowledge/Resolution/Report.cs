using Talion.Extraction.Articles;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution;

/// <summary>An article and the event records read from it: what resolution takes in.</summary>
/// <param name="Article">Its text tells near copies; an empty text is never a copy of anything.</param>
/// <param name="Records">The events it tells; each record's <see cref="EventRecord.Document"/> is the article's id.</param>
public sealed record Report(Article Article, ImmutableArray<EventRecord> Records);
