using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Chains.Sides;

/// <summary>Brings the names of parties down to the states and groups behind them: "US troops" to the United States.</summary>
sealed class PartyNames(GazetteerIndex gazetteer)
{
    readonly PartyReader reader = new(gazetteer);
    readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    /// <summary>Those that most records name as the attacker, first.</summary>
    public ImmutableArray<string> Attackers(CanonicalEvent e) =>
        Ranked(e.Records.SelectMany(record => record.Attackers.Select(reader.Read)));

    /// <summary>Those that most records name as the target, first; things and places without a side are none.</summary>
    public ImmutableArray<string> Targets(CanonicalEvent e) =>
        Ranked(e.Records
            .SelectMany(record => record.Targets.Select(reader.Read))
            .Where(party => party.Sides.Length > 0 || IsParty(party.Kind)));

    public string LabelOf(string party) => gazetteer.Find(party)?.Label ?? labels[party];

    ImmutableArray<string> Ranked(IEnumerable<Party> parties) =>
        [.. parties
            .SelectMany(Keys)
            .GroupBy(key => key, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)];

    IEnumerable<string> Keys(Party party)
    {
        if (party.Sides.Length > 0)
            return party.Sides;
        labels.TryAdd(party.Id, party.Label);
        return [party.Id];
    }

    static bool IsParty(EntityKind kind) =>
        kind is EntityKind.State or EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.Organization;
}
