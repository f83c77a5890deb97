namespace Talion.Web.Explorer.Events;

/// <summary>A link to another event.</summary>
/// <param name="Event">The other event.</param>
/// <param name="Type">The word of the link's type.</param>
/// <param name="Basis">The word of its basis.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Told">Who words it, and how; empty for what is inferred.</param>
sealed record LinkLine(EventLine Event, string Type, string Basis, double Confidence, ImmutableArray<LinkTold> Told);
