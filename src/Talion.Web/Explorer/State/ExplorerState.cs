using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge;
using Talion.Knowledge.Chains.Conflicts;
using Talion.Knowledge.Chains.Finding;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Merging;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.Ladders;
using Talion.Web.Explorer.Outlines;
using Talion.Web.Explorer.Reviews;
using Talion.Web.Explorer.Things;
using Talion.Web.Serving;

namespace Talion.Web.Explorer.State;

/// <summary>Everything that the pages show of one state of the store, read once and never changed.</summary>
/// <remarks>The things named are read beside the events, and who fights whom is still being made out when these are there: only pages that show it wait for it.</remarks>
sealed class ExplorerState
{
    readonly Dictionary<string, CanonicalEvent> events;
    readonly Dictionary<string, Article> articles;
    readonly Dictionary<string, CanonicalEvent> byRecord;
    readonly ILookup<string, EventRecord> byDocument;
    readonly Task<ThingIndex> things;
    readonly Task<ConflictFinder> conflicts;
    readonly Lazy<EventFinder> finder;
    readonly Lazy<PointIndex> points;
    readonly Lazy<IReadOnlySet<string>> disputed;

    /// <param name="snapshot">The quads.</param>
    /// <param name="knowledge">The articles and events that they were made of.</param>
    /// <param name="world">What is known beside them.</param>
    public ExplorerState(Snapshot snapshot, KnowledgeBase knowledge, WorldKnowledge world)
    {
        (Snapshot, World) = (snapshot, world);
        things = Task.Run(() => ThingReader.Read(snapshot.Source));
        Events = knowledge.Events();
        InOrder = [.. Events.OrderBy(e => e.Days?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Days?.Latest).ThenBy(e => e.Id, StringComparer.Ordinal)];
        events = Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        byRecord = Events.SelectMany(e => e.Records, (e, record) => (e, record.Id)).ToDictionary(pair => pair.Id, pair => pair.e, StringComparer.Ordinal);
        byDocument = Events.SelectMany(e => e.Records).OrderBy(record => record.Id, StringComparer.Ordinal).ToLookup(record => record.Document, StringComparer.Ordinal);
        articles = knowledge.Articles().ToDictionary(article => article.Id, StringComparer.Ordinal);
        Copies = knowledge.Copies();
        Sources = new Sources(Copies);
        Tracer = new ChainTracer(Events);
        conflicts = Task.Run(() => new ConflictFinder(Events, Tracer, world.Gazetteer, world.Backings));
        PassedOver = new PassedOverReading(this);
        finder = new Lazy<EventFinder>(() => new EventFinder(Events));
        points = new Lazy<PointIndex>(() => new PointIndex(Events, Things));
        disputed = new Lazy<IReadOnlySet<string>>(() => Events.Where(e => !world.Contradictions.Find(e).IsEmpty).Select(e => e.Id).ToHashSet(StringComparer.Ordinal));
    }

    public Snapshot Snapshot { get; }

    public WorldKnowledge World { get; }

    /// <summary>All events, sorted by id.</summary>
    public ImmutableArray<CanonicalEvent> Events { get; }

    /// <summary>All events in order of time; those without a date come last, by id.</summary>
    public ImmutableArray<CanonicalEvent> InOrder { get; }

    public ImmutableArray<NearCopy> Copies { get; }

    public Sources Sources { get; }

    public ChainTracer Tracer { get; }

    public ConflictFinder Conflicts => conflicts.GetAwaiter().GetResult();

    public ThingIndex Things => things.GetAwaiter().GetResult();

    public EventFinder Finder => finder.Value;

    public PointIndex Points => points.Value;

    /// <summary>Ids of the events with figures that contradict each other.</summary>
    public IReadOnlySet<string> Disputed => disputed.Value;

    /// <summary>The sentences that were passed over, as far as they have been asked for.</summary>
    public PassedOverReading PassedOver { get; }

    /// <summary>Ladders that were laid out lately, by what was asked for.</summary>
    public RecentlyMade<DrawnLadder> Ladders { get; } = new(12);

    /// <summary>All articles, sorted by id.</summary>
    public IEnumerable<Article> Articles => articles.Values.OrderBy(article => article.Id, StringComparer.Ordinal);

    public CanonicalEvent? Event(string id) => events.GetValueOrDefault(id);

    public Article? Article(string id) => articles.GetValueOrDefault(id);

    /// <summary>What an article is called in a word or two.</summary>
    public string SourceOf(string document) => SourceName.Of(Article(document), document);

    /// <summary>What an article tells, sorted by id.</summary>
    public IEnumerable<EventRecord> RecordsOf(string document) => byDocument[document];

    /// <summary>The event that a record is an account of.</summary>
    public CanonicalEvent? EventOfRecord(string record) => byRecord.GetValueOrDefault(record);
}
