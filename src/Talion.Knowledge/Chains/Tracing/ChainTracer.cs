using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Follows causes and effects from event to event.</summary>
public sealed class ChainTracer
{
    readonly Dictionary<string, CanonicalEvent> events;
    readonly ILookup<string, ChainLink> causes;
    readonly ILookup<string, ChainLink> effects;

    /// <param name="events">All events, in any order.</param>
    /// <exception cref="ArgumentException">Two events share an id.</exception>
    public ChainTracer(IEnumerable<CanonicalEvent> events)
    {
        this.events = events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var links = LinkReader.Read(this.events.Values);
        causes = links.ToLookup(link => link.Effect, StringComparer.Ordinal);
        effects = links.ToLookup(link => link.Cause, StringComparer.Ordinal);
    }

    /// <summary>Everything that led to an event, and everything that came of it, each event once.</summary>
    /// <exception cref="KeyNotFoundException">There is no event of that id.</exception>
    public Chain Trace(string start, TraceOptions? options = null)
    {
        options ??= new TraceOptions();
        if (!events.ContainsKey(start))
            throw new KeyNotFoundException($"There is no event '{start}'.");
        var links = new HashSet<ChainLink>(ReferenceEqualityComparer.Instance);
        if (options.Direction.HasFlag(TraceDirection.Causes))
            Follow(start, id => causes[id], link => link.Cause, options, links);
        if (options.Direction.HasFlag(TraceDirection.Effects))
            Follow(start, id => effects[id], link => link.Effect, options, links);
        return Build(start, links.SelectMany(link => new[] { link.Cause, link.Effect }).Append(start).Distinct(StringComparer.Ordinal), links);
    }

    /// <summary>Some events with the links between them, without a start.</summary>
    /// <param name="ids">Ids of events, each once.</param>
    /// <exception cref="KeyNotFoundException">There is no event of an id.</exception>
    public Chain Among(IReadOnlyCollection<string> ids)
    {
        var chosen = ids.ToHashSet(StringComparer.Ordinal);
        return Build("", [.. chosen], [.. chosen.SelectMany(id => causes[id]).Where(link => chosen.Contains(link.Cause))]);
    }

    /// <summary>What an event hangs on, and what hangs on it.</summary>
    public (ImmutableArray<ChainLink> Causes, ImmutableArray<ChainLink> Effects) LinksOf(string id) => ([.. causes[id]], [.. effects[id]]);

    /// <summary>The longest chain of links worded as retaliation or cause, or else of any, back from what happened rather than from a threat; between
    /// equals the one whose first event is earliest. <see langword="null"/> where nothing is linked.</summary>
    public Chain? Longest(TraceOptions? options = null)
    {
        options ??= new TraceOptions();
        return causes.Select(group => group.Key).Concat(effects.Select(group => group.Key)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => Trace(id, options with { Direction = TraceDirection.Causes }))
            .Where(chain => chain.Links.Length > 0)
            .OrderByDescending(chain => events[chain.Start].Status == Extraction.Records.EventStatus.Occurred)
            .ThenByDescending(chain => chain.Links.Count(link => link.Type != Extraction.Records.LinkType.Followed))
            .ThenByDescending(chain => chain.Events.Length)
            .ThenBy(chain => chain.Events[0].Days?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(chain => chain.Start, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    static void Follow(string start, Func<string, IEnumerable<ChainLink>> linksOf, Func<ChainLink, string> next, TraceOptions options,
        HashSet<ChainLink> links)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var edge = new List<string> { start };
        for (var step = 0; step < options.MostSteps && edge.Count > 0; step++)
        {
            var following = new List<string>();
            foreach (var link in edge.SelectMany(linksOf).Where(options.Follows))
            {
                links.Add(link);
                if (seen.Add(next(link)))
                    following.Add(next(link));
            }

            edge = following;
        }
    }

    Chain Build(string start, IEnumerable<string> ids, IReadOnlyCollection<ChainLink> links)
    {
        var ordered = TimeOrder.Of([.. ids.Select(id => events[id])], links);
        var rank = ordered.Select((e, i) => (e.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var sorted = links.OrderBy(link => rank[link.Effect]).ThenBy(link => rank[link.Cause]).ToImmutableArray();
        return new Chain(start, ordered, sorted, CausalKnots.In(ordered, sorted));
    }
}
