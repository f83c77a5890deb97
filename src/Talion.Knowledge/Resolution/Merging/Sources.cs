using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Which articles stand for themselves: a copy speaks with its original's voice.</summary>
public sealed class Sources(ImmutableArray<NearCopy> copies)
{
    readonly ImmutableDictionary<string, string> originals = copies.ToImmutableDictionary(copy => copy.Document, copy => copy.Original,
        StringComparer.Ordinal);

    /// <summary>The document that a document counts as.</summary>
    public string Of(string document) => originals.GetValueOrDefault(document, document);

    /// <summary>Number of independent sources among records.</summary>
    public int Count(IEnumerable<EventRecord> records) =>
        records.Select(record => Of(record.Document)).Distinct(StringComparer.Ordinal).Count();
}
