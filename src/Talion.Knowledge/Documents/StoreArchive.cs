using System.Text.Json;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Store.Durable;

namespace Talion.Knowledge.Documents;

/// <summary>The archive that a store keeps beside its quads, within one change of it. May be asked by several threads.</summary>
/// <param name="change">The change; nothing is written before <see cref="Save"/>.</param>
/// <param name="isNew">Whether what the store keeps is of no use and to be written anew.</param>
sealed class StoreArchive(DurableTransaction change, bool isNew) : IArchive
{
    /// <summary>What the names of events begin with.</summary>
    public const string Events = "event/";

    /// <summary>The name of the articles that count as copies.</summary>
    public const string CopiesName = "copies";

    const string Standings = "standing/";

    readonly Lock gate = new();
    readonly Dictionary<string, Standing> standings = new(StringComparer.Ordinal);
    readonly HashSet<string> restated = new(StringComparer.Ordinal);
    readonly Dictionary<(PostingKind Kind, ulong Key, string Member), bool> postings = [];
    readonly Dictionary<string, StoredEvent?> events = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> versions = new(StringComparer.Ordinal);
    ImmutableArray<NearCopy>? copies;

    public bool IsNew => isNew;

    public IReadOnlyCollection<string> Documents
    {
        get
        {
            lock (gate)
                return DocumentShelf.Documents(change.BlobNames);
        }
    }

    public ImmutableArray<NearCopy> Copies
    {
        get => copies ??= isNew ? [] : Copied(change.ReadBlob(CopiesName));
        set => copies = value;
    }

    /// <summary>Reads the copies as <see cref="Save"/> keeps them.</summary>
    public static ImmutableArray<NearCopy> Copied(byte[]? bytes) =>
        bytes is null ? [] : [.. JsonSerializer.Deserialize(bytes, DocumentJson.Default.NearCopyArray)!];

    public Report? Find(string document)
    {
        (byte[]? Article, byte[]? Records) bytes;
        lock (gate)
            bytes = DocumentShelf.ReadBytes(change.ReadBlob, document);
        if (bytes.Article is null || bytes.Records is null)
            return null;
        var stored = StoredDocument.Of(bytes.Article, bytes.Records);
        lock (gate)
            versions[document] = stored.Source.Version;
        return stored.Report;
    }

    /// <summary>The version of the program that has read an article which has been found.</summary>
    public string VersionOf(string document) => versions[document];

    public Standing Standing(string document)
    {
        lock (gate)
        {
            if (!standings.TryGetValue(document, out var standing))
                standings.Add(document, standing = !isNew && change.ReadBlob(Standings + document) is { } bytes ? StandingBytes.Read(bytes) : Resolution.Archives.Standing.None);
            return standing;
        }
    }

    public void Keep(string document, Standing standing)
    {
        lock (gate)
            standings[document] = standing;
        restated.Add(document);
    }

    public IEnumerable<string> Members(PostingKind kind, ulong key)
    {
        if (isNew)
            return [];
        lock (gate)
            return change.Postings((int)kind, key);
    }

    public void Enter(PostingKind kind, ulong key, string member) => Post((kind, key, member), stands: true);

    public void Leave(PostingKind kind, ulong key, string member) => Post((kind, key, member), stands: false);

    public StoredEvent? Event(string id)
    {
        lock (gate)
        {
            if (!events.TryGetValue(id, out var happening))
                events.Add(id, happening = !isNew && change.ReadBlob(Events + id) is { } bytes ? StoredEvent.Of(bytes) : null);
            return happening;
        }
    }

    public void Keep(StoredEvent happening) => change.WriteBlob(Events + happening.Id, happening.ToBytes());

    public void Forget(string happening) => change.DeleteBlob(Events + happening);

    /// <summary>Takes away all that the store keeps of earlier resolutions.</summary>
    public static void Clear(DurableTransaction change)
    {
        foreach (var prefix in (ReadOnlySpan<string>)[Standings, Events])
            change.DeleteBlobs(prefix);
        change.DeletePostings();
        change.DeleteBlob(CopiesName);
    }

    /// <summary>Takes over the events that a version of the program before format 3 kept, all under one name.</summary>
    public static void TakeOver(DurableTransaction change)
    {
        const string Old = "events";
        if (change.ReadBlob(Old) is not { } bytes)
            return;
        foreach (var happening in JsonSerializer.Deserialize(bytes, DocumentJson.Default.StoredEventArray)!)
            change.WriteBlob(Events + happening.Id, (happening with { Documents = [] }).ToBytes());
        change.DeleteBlob(Old);
    }

    /// <summary>Writes what has changed.</summary>
    public void Save()
    {
        foreach (var document in restated.Order(StringComparer.Ordinal))
        {
            if (standings[document].IsNone)
                change.DeleteBlob(Standings + document);
            else
                change.WriteBlob(Standings + document, StandingBytes.Write(standings[document]));
        }

        foreach (var ((kind, key, member), stands) in postings.OrderBy(posting => posting.Key.Kind).ThenBy(posting => posting.Key.Key).ThenBy(posting => posting.Key.Member, StringComparer.Ordinal))
        {
            if (stands)
                change.AddPosting((int)kind, key, member);
            else
                change.RemovePosting((int)kind, key, member);
        }

        if (copies is { } found)
            change.WriteBlob(CopiesName, JsonSerializer.SerializeToUtf8Bytes([.. found], DocumentJson.Default.NearCopyArray));
    }

    void Post((PostingKind Kind, ulong Key, string Member) posting, bool stands)
    {
        if (isNew && !stands)
            postings.Remove(posting);
        else
            postings[posting] = stands;
    }
}
