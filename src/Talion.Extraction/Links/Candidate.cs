namespace Talion.Extraction.Links;

/// <summary>An act that a cue may mean.</summary>
/// <param name="End">The act.</param>
/// <param name="Score">What speaks for it by itself: see <see cref="LinkScorer"/>.</param>
readonly record struct Candidate(LinkEnd End, double Score);
