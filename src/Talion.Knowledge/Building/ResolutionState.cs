using System.Text.Json;
using Talion.Knowledge.Documents;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>What a store was resolved with the last time, and what it came to.</summary>
/// <param name="Signature">What the result depended on beside articles and decisions.</param>
/// <param name="IsDecided">Whether people's decisions had a part in it.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Versions">How many articles each version of the program has read.</param>
sealed record ResolutionState(string Signature, bool IsDecided, int Articles, int Events, SortedDictionary<string, int> Versions)
{
    const string Name = "resolution";

    /// <summary>The state that a store keeps; <see langword="null"/> where it was never resolved, or by an older version of the program.</summary>
    public static ResolutionState? Read(DurableTransaction change) =>
        change.ReadBlob(Name) is { } bytes ? JsonSerializer.Deserialize(bytes, DocumentJson.Default.ResolutionState) : null;

    public void Write(DurableTransaction change) => change.WriteBlob(Name, JsonSerializer.SerializeToUtf8Bytes(this, DocumentJson.Default.ResolutionState));
}
