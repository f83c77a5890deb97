using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>A tie from an act (the effect, which holds it) to an earlier one.</summary>
/// <param name="Type">Retaliation, cause or order.</param>
/// <param name="Cause">The earlier act.</param>
/// <param name="Cue">The words that make the tie.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Sentence">The sentence with the cue.</param>
public sealed record LinkMention(LinkType Type, ArticleEvent Cause, string Cue, double Confidence, Sentence Sentence);
