using System.Text.Json.Nodes;

namespace Talion.Rdf.JsonLd;

/// <summary>The terms of a context that is being processed, and how far that has come.</summary>
sealed class Definitions(JsonObject context)
{
    readonly Dictionary<string, bool> finished = new(StringComparer.Ordinal);

    public JsonObject Context { get; } = context;

    /// <summary>Whether a term has been begun; false in the out parameter while it is under way.</summary>
    public bool HasBegun(string term, out bool isFinished) => finished.TryGetValue(term, out isFinished);

    public void Begin(string term) => finished[term] = false;

    public void Finish(string term) => finished[term] = true;

    /// <summary>Whether the context defines a term that has not been begun.</summary>
    public bool IsPending(string term) => Context.ContainsKey(term) && !finished.GetValueOrDefault(term);
}
