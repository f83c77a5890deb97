namespace Talion.Web.Explorer.Events;

/// <summary>What the figures of one outcome come to.</summary>
/// <param name="Kind">The outcome's word.</param>
/// <param name="Low">The least that any source allows.</param>
/// <param name="Best">What most independent sources give.</param>
/// <param name="High">The greatest, <see langword="null"/> where open.</param>
sealed record FigureSummary(string Kind, int Low, int Best, int? High);
