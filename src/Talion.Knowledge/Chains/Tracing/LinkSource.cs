using Talion.Extraction.Records;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Where an article states a link.</summary>
/// <param name="Document">The article.</param>
/// <param name="Record">The effect's record there.</param>
/// <param name="Type">What the article calls the tie.</param>
/// <param name="Cue">Its words for it ("in retaliation for").</param>
/// <param name="Quote">The sentence; <see langword="null"/> where the record has none.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record LinkSource(string Document, string Record, LinkType Type, string Cue, string? Quote, double Confidence);
