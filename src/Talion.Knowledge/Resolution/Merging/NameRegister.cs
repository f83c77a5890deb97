using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Which events are called after the same description: a single one bears it as its id, of several each is marked by its first record.</summary>
sealed class NameRegister(IArchive archive)
{
    readonly Dictionary<string, (HashSet<Bearer> Before, HashSet<Bearer> Now)> known = new(StringComparer.Ordinal);

    /// <summary>Enters an event under its name.</summary>
    public void Add(EventDraft draft)
    {
        Entry(draft.Name).Now.Add(BearerOf(draft));
        archive.Enter(PostingKind.Name, KeyHash.Of(draft.Name), Written(draft));
    }

    /// <summary>Takes an event out that was entered.</summary>
    public void Remove(EventDraft draft)
    {
        Entry(draft.Name).Now.Remove(BearerOf(draft));
        archive.Leave(PostingKind.Name, KeyHash.Of(draft.Name), Written(draft));
    }

    /// <summary>The id of an event that has been entered.</summary>
    public string IdOf(EventDraft draft) => Entry(draft.Name).Now.Count > 1 ? draft.MarkedName : draft.Name;

    /// <summary>The first records of events that neither came nor went and are called otherwise now than before, with the articles they are of.</summary>
    public IEnumerable<Bearer> Renamed() =>
        known.Values.Where(name => name.Before.Count > 1 != name.Now.Count > 1).SelectMany(name => name.Before.Intersect(name.Now));

    static Bearer BearerOf(EventDraft draft) => new(draft.Records[0].Id, draft.Records[0].Document);

    static string Written(EventDraft draft) => $"{draft.Name}\t{draft.Records[0].Id}\t{draft.Records[0].Document}";

    (HashSet<Bearer> Before, HashSet<Bearer> Now) Entry(string name)
    {
        if (known.TryGetValue(name, out var entry))
            return entry;
        // Two names may fall on one key.
        var bearers = archive.Members(PostingKind.Name, KeyHash.Of(name)).Select(member => member.Split('\t', 3))
            .Where(parts => parts[0] == name).Select(parts => new Bearer(parts[1], parts[2])).ToList();
        known.Add(name, entry = ([.. bearers], [.. bearers]));
        return entry;
    }

    /// <summary>An event that bears a name.</summary>
    /// <param name="Record">Its first record.</param>
    /// <param name="Document">The article that the record is of.</param>
    internal readonly record struct Bearer(string Record, string Document);
}
