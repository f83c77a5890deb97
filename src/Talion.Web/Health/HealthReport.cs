namespace Talion.Web.Health;

/// <param name="Status">Always <c>ok</c>: who cannot answer says nothing.</param>
/// <param name="Quads">Quads that are served.</param>
/// <param name="Snapshot">The tag of the state that is served.</param>
sealed record HealthReport(string Status, long Quads, string Snapshot);
