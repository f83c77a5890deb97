using Talion.Sparql.Sources;

namespace Talion.Web.Serving;

/// <summary>A state of the served dataset that never changes.</summary>
/// <param name="Source">What queries run on.</param>
/// <param name="Tag">Names the state: letters, digits and hyphens; another state of the same store has another tag, also after a restart.</param>
public sealed record Snapshot(IQuadSource Source, string Tag);
