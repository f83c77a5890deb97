namespace Talion.Extraction.Records;

/// <summary>
/// A tie to the earlier event <paramref name="Target"/> (a record id): the target is the cause, the record itself the effect. <paramref
/// name="Evidence"/> indexes the record's evidence.
/// </summary>
public sealed record EventLink(LinkType Type, string Target, LinkBasis Basis, string Cue, double Confidence, int Evidence);
