using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

/// <summary>Events written down briefly, each told by the article of its own name.</summary>
static class Occurrence
{
    public static CanonicalEvent Of(string name, string? day = null, string? to = null, EventType type = EventType.Attack, Func<EventRecord, EventRecord>? told = null)
    {
        var bare = Account.Of($"{name}#e1", type, day, to) with { Label = name };
        var record = told is null ? bare : told(bare);
        var days = record.Date is { } date ? new DayInterval(date.Earliest, date.Latest) : (DayInterval?)null;
        return new CanonicalEvent(name, type, record.Status, name, days, [record], [], []);
    }

    /// <summary>Links the event to an earlier one, with words of its own article.</summary>
    public static CanonicalEvent After(this CanonicalEvent e, string cause, LinkType type = LinkType.Retaliation, LinkBasis basis = LinkBasis.Explicit, string cue = "in retaliation for") => e with
    {
        Records = [e.Records[0] with { Links = e.Records[0].Links.Add(new EventLink(type, $"{cause}#e1", basis, cue, 0.8, 0)) }],
        Links = e.Links.Add(new CanonicalLink(type, cause, basis, 0.8, [e.Records[0].Id])),
    };

    public static string[] Ids(this Talion.Knowledge.Chains.Tracing.Chain chain) => [.. chain.Events.Select(e => e.Id)];
}
