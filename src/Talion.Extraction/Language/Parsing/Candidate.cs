namespace Talion.Extraction.Language.Parsing;

/// <summary>A transition that one of a beam's states could make, and the score it would then have.</summary>
readonly record struct Candidate(int State, Transition Transition, int Score);
