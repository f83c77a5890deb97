using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Which articles stand for themselves: a copy speaks with its original's voice.</summary>
public sealed class Sources(ImmutableArray<NearCopy> copies)
{
    readonly ImmutableDictionary<string, NearCopy> byDocument = copies.ToImmutableDictionary(copy => copy.Document, StringComparer.Ordinal);

    /// <summary>Every article for itself.</summary>
    public static Sources Independent { get; } = new([]);

    /// <summary>The document that a document counts as.</summary>
    public string Of(string document) => CopyOf(document)?.Original ?? document;

    /// <summary>What a document is a copy of, and how near; <see langword="null"/> where it is none.</summary>
    public NearCopy? CopyOf(string document) => byDocument.GetValueOrDefault(document);

    /// <summary>Number of independent sources among records.</summary>
    public int Count(IEnumerable<EventRecord> records) =>
        records.Select(record => Of(record.Document)).Distinct(StringComparer.Ordinal).Count();
}
