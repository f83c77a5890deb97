using System.Globalization;
using Talion.Extraction.Records;

namespace Talion.Extraction.Tests;

/// <summary>An "event" line of a dispatch case: an id, a status, types of which one must fit, and fields that must all be found.</summary>
sealed record ExpectedEvent(string Id, string Status, ImmutableArray<string> Types, ImmutableArray<(string Field, string Value)> Fields)
{
    public static ExpectedEvent Parse(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var (id, rest) = Dispatch.Cut(parts[0], ":");
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ExpectedEvent(id.Trim(), words[0], [.. words[1].Split(',')], [.. parts.Skip(1).Select(p => Dispatch.Cut(p, ":")).Select(p => (p.Before.Trim(), p.After.Trim()))]);
    }

    /// <summary>The first thing that does not fit, or <see langword="null"/>.</summary>
    public string? Mismatch(EventRecord record)
    {
        if (Dispatch.Kebab(record.Status) != Status)
            return $"status {record.Status}";
        if (!Types.Contains(Dispatch.Kebab(record.Type)))
            return $"type {record.Type}";
        foreach (var (field, value) in Fields)
        {
            var fits = field switch
            {
                "attacker" => AllNamed(value, record.Attackers.SelectMany(a => a.Aliases.Prepend(a.Label))),
                "target" => AllNamed(value, record.Targets.SelectMany(t => t.Aliases.Prepend(t.Label))),
                "description" => AllNamed(value, record.Targets.Select(t => t.Description).Concat(record.Attackers.Select(a => a.Description)).OfType<string>()),
                "trigger" => AllNamed(value, record.Evidence.Select(e => e.Trigger?.Text).OfType<string>()),
                "weapon" => AllNamed(value, record.Weapons.SelectMany(w => new[] { w.Label, w.Kind })),
                "place" => AllNamed(value, record.Places.Select(p => p.Label)),
                "date" => record.Date is { } d && string.Create(CultureInfo.InvariantCulture, $"{d.Earliest:yyyy-MM-dd}..{d.Latest:yyyy-MM-dd}") == value,
                "killed" => AllFigures(value, record, CasualtyKind.Killed),
                "wounded" => AllFigures(value, record, CasualtyKind.Wounded),
                _ => throw new FormatException($"unknown field: {field}"),
            };
            if (!fits)
                return field;
        }

        return null;
    }

    /// <summary>Each wanted name, or one of its spellings between slashes, is part of a given one, whatever the case.</summary>
    static bool AllNamed(string wanted, IEnumerable<string> given) =>
        wanted.Split(',', StringSplitOptions.TrimEntries).All(w => w.Split('/').Any(s => given.Any(g => g.Contains(s, StringComparison.OrdinalIgnoreCase))));

    static bool AllFigures(string wanted, EventRecord record, CasualtyKind kind) =>
        wanted.Split(',', StringSplitOptions.TrimEntries).All(w =>
        {
            var (min, max) = Dispatch.Cut(w, "..");
            int? upper = w.Contains("..", StringComparison.Ordinal) ? max.Length == 0 ? null : int.Parse(max, CultureInfo.InvariantCulture) : int.Parse(min, CultureInfo.InvariantCulture);
            return record.Casualties.Any(c => c.Kind == kind && c.Min == int.Parse(min, CultureInfo.InvariantCulture) && c.Max == upper);
        });
}
