using System.Globalization;

namespace Talion.Extraction.Records;

/// <summary>Short English titles of events: "Rocket attack on Camp Taji, 11 March 2020".</summary>
static class EventLabel
{
    public static string Of(EventType type, EventStatus status, ImmutableArray<EventPlace> places, ImmutableArray<Target> targets, EventDate? date)
    {
        var name = Words(type.ToString());
        var head = status switch
        {
            EventStatus.Occurred => Capital(name),
            EventStatus.Series => $"Series: {name}",
            _ => Capital($"{Words(status.ToString())} {name}"),
        };
        var named = targets.FirstOrDefault(t => t.Kind is EntityKind.Person or EntityKind.Base && t.Entity is not null)
            ?? targets.FirstOrDefault(t => t.Kind is EntityKind.Person or EntityKind.Base) ?? (places.IsEmpty ? targets.FirstOrDefault() : null);
        var where = named is not null ? $" {(type == EventType.Assassination || type == EventType.Abduction ? "of" : "on")} {named.Label}"
            : places.IsEmpty ? "" : $" in {places[0].Label}";
        return head + where + (date is null ? "" : $", {Days(date)}");
    }

    static string Days(EventDate date)
    {
        if (date.Earliest == date.Latest)
            return date.Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (date.Earliest.Year == date.Latest.Year && date.Earliest.Month == date.Latest.Month)
            return $"{date.Earliest.Day}–{date.Latest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
        return $"{date.Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} – {date.Latest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
    }

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    static string Words(string pascal) =>
        string.Concat(pascal.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
