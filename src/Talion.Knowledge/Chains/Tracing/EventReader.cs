using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Results;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>
/// Reads the canonical events out of a graph by SPARQL, whatever engine holds it, as far as chains and their captions need them: without places, weapons, the
/// words of claims, and sentences that word no link.
/// </summary>
/// <param name="ask">Answers a <c>SELECT</c>.</param>
public sealed class EventReader(Func<SparqlQuery, ResultTable> ask)
{
    const string Events = """
        SELECT DISTINCT ?event ?label ?type ?status ?class ?from ?to WHERE {
          ?event a sem:Event, ?class ; rdfs:label ?label ; sem:eventType ?type ; faro:status ?status .
          FILTER(?class IN (tal:Attack, tal:AttackSeries, tal:Threat))
          OPTIONAL { ?event sem:hasEarliestBeginTimeStamp ?from ; sem:hasLatestEndTimeStamp ?to }
        }
        """;

    const string Accounts = """
        SELECT DISTINCT ?event ?account ?record ?issued WHERE {
          ?event tal:account ?account . ?account dcterms:identifier ?record .
          OPTIONAL { ?account tal:evidence ?sentence . ?sentence dcterms:isPartOf ?article . ?article dcterms:issued ?issued }
        }
        """;

    const string Roles = """
        SELECT DISTINCT ?account ?role ?kind ?label ?party ?basis WHERE {
          ?account tal:role ?role . ?role sem:roleType ?kind ; tal:verbatim ?label ; rdf:value ?party . OPTIONAL { ?role tal:basis ?basis }
        }
        """;

    const string Figures = """
        SELECT DISTINCT ?account ?figure ?kind ?minimum ?maximum WHERE {
          ?account tal:casualtyFigure ?figure . ?figure tal:outcome ?kind ; tal:minimum ?minimum . OPTIONAL { ?figure tal:maximum ?maximum }
        }
        """;

    const string Claims = "SELECT DISTINCT ?account ?claim ?stance WHERE { ?account tal:responsibilityClaim ?claim . ?claim tal:stance ?stance }";

    const string Links = """
        SELECT DISTINCT ?account ?link ?cause ?type ?basis ?cue ?confidence ?quote WHERE {
          ?account tal:eventLink ?link . ?link tal:cause ?cause ; tal:linkType ?type ; tal:basis ?basis ; tal:cue ?cue ; tal:confidence ?confidence .
          OPTIONAL { ?link tal:evidence ?sentence . ?sentence nif:anchorOf ?quote }
        }
        """;

    /// <summary>What follows from circumstances across articles stands in no article's graph.</summary>
    const string Order = "SELECT DISTINCT ?event ?cause WHERE { ?event tal:follows ?cause }";

    readonly ILookup<Term, GraphRow> roles = Rows(ask, Roles).ToLookup(row => row["account"]!);
    readonly ILookup<Term, GraphRow> figures = Rows(ask, Figures).ToLookup(row => row["account"]!);
    readonly ILookup<Term, GraphRow> claims = Rows(ask, Claims).ToLookup(row => row["account"]!);
    readonly ILookup<Term, GraphRow> links = Rows(ask, Links).OrderBy(row => row["link"]!.ToString(), StringComparer.Ordinal).ToLookup(row => row["account"]!);
    readonly ILookup<string, GraphRow> accounts = Rows(ask, Accounts).DistinctBy(row => row["account"]).ToLookup(row => row.Id("event"), StringComparer.Ordinal);
    readonly ILookup<string, string> order = Rows(ask, Order).ToLookup(row => row.Id("event"), row => row.Id("cause"), StringComparer.Ordinal);

    /// <summary>All events, sorted by id.</summary>
    /// <exception cref="FormatException">The graph was written by a version that knows more.</exception>
    public ImmutableArray<CanonicalEvent> Read() => [.. Rows(ask, Events).DistinctBy(row => row.Id("event")).Select(Event).OrderBy(e => e.Id, StringComparer.Ordinal)];

    static IEnumerable<GraphRow> Rows(Func<SparqlQuery, ResultTable> ask, string query)
    {
        var prefixes = string.Concat(Vocabulary.Prefixes.Select(prefix => $"PREFIX {prefix.Key}: <{prefix.Value}>\n"));
        var table = ask(SparqlQuery.Parse(prefixes + query));
        return table.Rows.Select(row => new GraphRow(table, row));
    }

    CanonicalEvent Event(GraphRow row)
    {
        var id = row.Id("event");
        var bare = new EventRecord { Id = "", Document = "", Type = row.Word<EventType>("type"), Status = row.Status(), Label = row.Text("label"), Evidence = [], Confidence = 1 };
        ImmutableArray<EventRecord> records = [.. accounts[id].Select(account => Record(bare, account)).OrderBy(record => record.Id, StringComparer.Ordinal)];
        return new CanonicalEvent(id, bare.Type, bare.Status, bare.Label, row.Days(), records, LinksOf(id), []);
    }

    EventRecord Record(EventRecord bare, GraphRow account)
    {
        var (name, record) = (account["account"]!, account.Text("record"));
        var parties = roles[name].OrderBy(row => row.Text("label"), StringComparer.Ordinal).ToList();
        var ties = links[name].ToList();
        return bare with
        {
            Id = record,
            Document = record[..record.LastIndexOf('#')],
            Published = account.Day("issued"),
            Attackers = [.. parties.Where(row => row["basis"] is not null).Select(row => new Attacker(row.Text("label"), default, [], row.Word<PartyBasis>("basis"), null, row.Party("party")))],
            Targets = [.. parties.Where(row => Vocabulary.Tal.TargetRole.Equals(row["kind"])).Select(row => new Target(row.Text("label"), default, [], null, row.Party("party")))],
            Casualties = [.. figures[name].Select(row => new CasualtyFigure(row.Word<CasualtyKind>("kind"), row.Count("minimum")!.Value, row.Count("maximum"), "", null, null, 0))],
            Claims = [.. claims[name].Select(row => new ResponsibilityClaim(row.Word<Stance>("stance"), "", null, 0))],
            Evidence = [.. ties.Select(row => new Evidence(row["quote"] is Literal quote ? quote.Value : "", 0, 0, null))],
            Links = [.. ties.Select((row, index) => new EventLink(row.Word<LinkType>("type"), FirstRecord(row.Id("cause")), row.Word<LinkBasis>("basis"), row.Text("cue"), row.Number("confidence"), index))],
        };
    }

    /// <summary>Any record stands for its event.</summary>
    string FirstRecord(string id) => accounts[id].Select(row => row.Text("record")).Order(StringComparer.Ordinal).First();

    ImmutableArray<CanonicalLink> LinksOf(string id)
    {
        var worded = accounts[id].SelectMany(account => links[account["account"]!], (account, link) => (Record: account.Text("record"), Link: link))
            .GroupBy(pair => (Type: pair.Link.Word<LinkType>("type"), Cause: pair.Link.Id("cause")))
            .Select(group => new CanonicalLink(
                group.Key.Type,
                group.Key.Cause,
                group.Min(pair => pair.Link.Word<LinkBasis>("basis")),
                group.Max(pair => pair.Link.Number("confidence")),
                [.. group.Select(pair => pair.Record).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .ToList();
        var inferred = order[id].Where(cause => worded.TrueForAll(link => link.Cause != cause)).Select(cause => new CanonicalLink(LinkType.Followed, cause, LinkBasis.Inferred, 0, []));
        return [.. worded.Concat(inferred).OrderBy(link => link.Cause, StringComparer.Ordinal).ThenBy(link => link.Type)];
    }
}
