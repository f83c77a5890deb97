namespace Talion.Web.Explorer.Events;

/// <summary>Why two accounts were taken for one event.</summary>
/// <param name="First">A record's id.</param>
/// <param name="Second">Another's.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Rule">The rule that joined them.</param>
/// <param name="Reasons">What spoke for it.</param>
sealed record MergeLine(string First, string Second, double Score, string Rule, ImmutableArray<string> Reasons);
