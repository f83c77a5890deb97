using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge;
using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;
using Talion.Testing;
using Talion.Web;
using Talion.Web.Serving;

namespace Talion.Explorer.Tests;

/// <summary>A server with hardly anything in its store, or with what is seldom there: names of any length and script.</summary>
sealed class OddStore : IAsyncDisposable
{
    readonly TemporaryFolder folder = new();
    readonly ServedStore store;

    OddStore(IEnumerable<Report> reports)
    {
        var settings = KnowledgeSettings.Of(LexiconLoader.Load(OntologyFiles.Embedded));
        using (var knowledge = KnowledgeBase.OpenToWrite(folder.Path))
        {
            knowledge.AddAll([.. reports], settings);
            knowledge.Resolve(settings);
        }
        store = ServedStore.Open(folder.Path);
    }

    public TalionServer Server { get; private set; } = null!;

    /// <summary>Without any article.</summary>
    public static Task<OddStore> Empty() => Start([]);

    /// <summary>With one article that tells of one attack by one party on another at a place.</summary>
    public static Task<OddStore> Of(string by, string on, string place) => Start([Report(by, on, place)]);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        store.Dispose();
        folder.Dispose();
    }

    static async Task<OddStore> Start(IEnumerable<Report> reports)
    {
        var odd = new OddStore(reports);
        odd.Server = await TalionServer.Start(odd.store, new ServerOptions { Port = 0 });
        return odd;
    }

    static Report Report(string by, string on, string place)
    {
        var sentence = $"{by} shelled {on} in {place} on Monday, killing 3.";
        var article = new Article("only", sentence, new DateOnly(2024, 5, 7), $"{by} shells {on}", by);
        var record = new EventRecord
        {
            Id = "only#e1",
            Document = article.Id,
            Published = article.Published,
            Type = EventType.Shelling,
            Status = EventStatus.Occurred,
            Label = $"Shelling of {on} in {place}",
            Date = new EventDate(new DateOnly(2024, 5, 6), new DateOnly(2024, 5, 6), DateBasis.Relative, "Monday"),
            Attackers = [new Attacker(by, EntityKind.ArmedGroup, [], PartyBasis.Stated, null, null)],
            Targets = [new Target(on, EntityKind.ArmedGroup, [], null, null)],
            Weapons = [],
            Places = [new EventPlace(place, EntityKind.City, null, 33.3, 44.4)],
            Casualties = [new CasualtyFigure(CasualtyKind.Killed, 3, 3, "3", null, by, 0)],
            Links = [],
            Evidence = [new Evidence(sentence, 0, sentence.Length, new Trigger("shelled", sentence.IndexOf("shelled", StringComparison.Ordinal), sentence.IndexOf("shelled", StringComparison.Ordinal) + 7))],
            Confidence = 0.8,
        };
        return new Report(article, [record]);
    }
}
