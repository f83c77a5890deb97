using Talion.Knowledge.Documents;
using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Resolution.Archives;

/// <summary>The articles, and what resolution keeps of them from one time to the next, so that it looks only at what has changed and at what that
/// touches.</summary>
interface IArchive
{
    /// <summary>Whether nothing has been resolved yet, so that nothing need be looked up.</summary>
    bool IsNew { get; }

    /// <summary>Ids of all articles, as they are now.</summary>
    IReadOnlyCollection<string> Documents { get; }

    /// <summary>An article with its records as it is now; <see langword="null"/> where there is none.</summary>
    Report? Find(string document);

    /// <summary>What was found of an article the last time.</summary>
    Standing Standing(string document);

    /// <summary>Keeps what was found of an article.</summary>
    void Keep(string document, Standing standing);

    /// <summary>What stands under a key, in no order.</summary>
    IEnumerable<string> Members(PostingKind kind, ulong key);

    /// <summary>Puts a member under a key, where it does not stand yet.</summary>
    void Enter(PostingKind kind, ulong key, string member);

    /// <summary>Takes a member from under a key, where it stands.</summary>
    void Leave(PostingKind kind, ulong key, string member);

    /// <summary>An event as it was kept; <see langword="null"/> where there is none of that id.</summary>
    StoredEvent? Event(string id);

    void Keep(StoredEvent happening);

    void Forget(string happening);

    /// <summary>The articles that count as another's copy, sorted by document.</summary>
    ImmutableArray<NearCopy> Copies { get; set; }
}
