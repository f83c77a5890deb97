using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Cli.Rendering;

/// <summary>Canonical events as rows for people.</summary>
static class EventRows
{
    public static readonly ImmutableArray<string> Headers = ["When", "Event", "Who", "Casualties", "After", "Told by"];

    /// <param name="e">The event.</param>
    /// <param name="labels">The labels of all events by id.</param>
    /// <param name="sources">Which articles are copies.</param>
    public static IReadOnlyList<string> Row(CanonicalEvent e, IReadOnlyDictionary<string, string> labels, Sources sources)
    {
        var caption = EventCaption.Of(e, sources);
        var links = e.Links.Select(link => $"{LinkWords.Of(link.Type)} {labels.GetValueOrDefault(link.Cause, link.Cause)}");
        return [caption.When, caption.Title, caption.Parties, caption.Casualties, string.Join("; ", links.Distinct()), caption.Sources];
    }
}
