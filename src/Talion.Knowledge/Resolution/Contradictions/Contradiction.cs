namespace Talion.Knowledge.Resolution.Contradictions;

/// <summary>Two figures of one event that cannot both hold: no number lies in both, or a part outnumbers the whole.</summary>
/// <param name="First">The one whose record comes first; in one record, the one given first.</param>
/// <param name="Second">The other.</param>
public sealed record Contradiction(SourcedFigure First, SourcedFigure Second);
