namespace Talion.Knowledge.Resolution.Duplicates;

/// <summary>An article whose text is that of another, or nearly: together they count as one source.</summary>
/// <param name="Document">The copy.</param>
/// <param name="Original">The earliest of the articles that share the text; where several are of one day, the least id.</param>
/// <param name="Similarity">Share of runs of five words that both texts have of those that either has (Jaccard), estimated to about 0.04; 1
/// where the texts are equal.</param>
public sealed record NearCopy(string Document, string Original, double Similarity);
