using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Chains.Finding;

/// <summary>The words an event can be asked for by, each with how well it tells the event: 0 to 1.</summary>
sealed record EventWords(CanonicalEvent Event, Dictionary<string, double> Weights)
{
    public static EventWords Of(CanonicalEvent e)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var record in e.Records)
        {
            Add(record.Places.Select(place => place.Label), 1);
            Add(record.Targets.SelectMany(target => target.Aliases.Prepend(target.Label)), 1);
            Add(record.Attackers.SelectMany(party => party.Aliases.Prepend(party.Label)), 0.95);
            Add([record.Type.Word(), record.Label], 0.95);
            Add(record.Weapons.SelectMany(weapon => new[] { weapon.Label, weapon.Kind }), 0.9);
            Add(record.Casualties.Select(figure => figure.Who ?? ""), 0.8);
            Add(record.Evidence.Select(evidence => evidence.Quote), 0.4);
        }

        Add([e.Label, e.Type.Word()], 1);
        if (e.Days is { } days)
        {
            Add(DateWords(days.Earliest).Concat(DateWords(days.Latest)), 1);
            if (days.Days == 1)
                Add([days.Earliest.Day.ToString(CultureInfo.InvariantCulture)], 1);
        }

        return new EventWords(e, weights);

        void Add(IEnumerable<string> texts, double weight)
        {
            foreach (var word in texts.SelectMany(text => NameFolding.Fold(text).Split(' ')).Where(word => word.Length > 0))
                weights[word] = Math.Max(weight, weights.GetValueOrDefault(word));
        }
    }

    static IEnumerable<string> DateWords(DateOnly day) =>
        [day.ToString("MMMM MMM yyyy", CultureInfo.InvariantCulture), day.ToString("MM dd", CultureInfo.InvariantCulture)];
}
