namespace Talion.Web.Pushing;

/// <summary>What a push did.</summary>
/// <param name="Graphs">Graphs of the store.</param>
/// <param name="Sent">Those that the server did not have as they are.</param>
/// <param name="Quads">Quads in those.</param>
/// <param name="Removed">Graphs taken away from the server.</param>
public sealed record PushSummary(int Graphs, int Sent, long Quads, int Removed);
