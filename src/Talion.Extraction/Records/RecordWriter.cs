using System.Globalization;
using System.Text.Json;

namespace Talion.Extraction.Records;

/// <summary>
/// Writes event records property by property, in the order in which their types declare them. The serializer would write the same, but takes a third of a
/// short run to look at the types.
/// </summary>
readonly struct RecordWriter(Utf8JsonWriter json)
{
    public void Write(EventRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("document", record.Document);
        json.WriteString("published", record.Published is { } day ? Day(day) : null);
        json.WriteString("type", record.Type.Word());
        json.WriteString("status", record.Status.Word());
        json.WriteString("label", record.Label);
        Write(record.Date);
        Open("attackers");
        foreach (var attacker in record.Attackers)
            Write(attacker);
        Reopen("targets");
        foreach (var target in record.Targets)
            Write(target);
        Reopen("weapons");
        foreach (var weapon in record.Weapons)
            Write(weapon);
        Reopen("places");
        foreach (var place in record.Places)
            Write(place);
        Reopen("casualties");
        foreach (var figure in record.Casualties)
            Write(figure);
        Reopen("damage");
        foreach (var damage in record.Damage)
            Write(damage);
        Reopen("claims");
        foreach (var claim in record.Claims)
            Write(claim);
        Reopen("links");
        foreach (var link in record.Links)
            Write(link);
        Reopen("evidence");
        foreach (var evidence in record.Evidence)
            Write(evidence);
        json.WriteEndArray();
        json.WriteNumber("confidence", record.Confidence);
        json.WriteEndObject();
    }

    void Write(EventDate? date)
    {
        if (date is null)
        {
            json.WriteNull("date");
            return;
        }

        json.WriteStartObject("date");
        json.WriteString("earliest", Day(date.Earliest));
        json.WriteString("latest", Day(date.Latest));
        json.WriteString("basis", date.Basis.Word());
        WriteIfThere("text", date.Text);
        json.WriteEndObject();
    }

    void Write(Attacker attacker)
    {
        json.WriteStartObject();
        json.WriteString("label", attacker.Label);
        json.WriteString("kind", attacker.Kind.Word());
        WriteAliases(attacker.Aliases);
        WriteIfThere("description", attacker.Description);
        json.WriteString("basis", attacker.Basis.Word());
        WriteIfThere("by", attacker.By);
        WriteIfThere("entity", attacker.Entity);
        Write(attacker.Count);
        json.WriteEndObject();
    }

    void Write(Target target)
    {
        json.WriteStartObject();
        json.WriteString("label", target.Label);
        json.WriteString("kind", target.Kind.Word());
        WriteAliases(target.Aliases);
        WriteIfThere("description", target.Description);
        Write(target.Count);
        WriteIfThere("entity", target.Entity);
        json.WriteEndObject();
    }

    void Write(WeaponUse weapon)
    {
        json.WriteStartObject();
        json.WriteString("label", weapon.Label);
        json.WriteString("kind", weapon.Kind);
        Write(weapon.Count);
        json.WriteEndObject();
    }

    void Write(EventPlace place)
    {
        json.WriteStartObject();
        json.WriteString("label", place.Label);
        json.WriteString("kind", place.Kind.Word());
        WriteIfThere("entity", place.Entity);
        if (place.Latitude is { } latitude)
            json.WriteNumber("latitude", latitude);
        if (place.Longitude is { } longitude)
            json.WriteNumber("longitude", longitude);
        json.WriteEndObject();
    }

    void Write(CasualtyFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("kind", figure.Kind.Word());
        WriteEnds(figure.Min, figure.Max);
        json.WriteString("text", figure.Text);
        WriteIfThere("who", figure.Who);
        json.WriteString("by", figure.By);
        json.WriteNumber("evidence", figure.Evidence);
        json.WriteEndObject();
    }

    void Write(Damage damage)
    {
        json.WriteStartObject();
        json.WriteString("label", damage.Label);
        json.WriteString("effect", damage.Effect);
        json.WriteEndObject();
    }

    void Write(ResponsibilityClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("stance", claim.Stance.Word());
        json.WriteString("party", claim.Party);
        WriteIfThere("by", claim.By);
        json.WriteNumber("evidence", claim.Evidence);
        json.WriteEndObject();
    }

    void Write(EventLink link)
    {
        json.WriteStartObject();
        json.WriteString("type", link.Type.Word());
        json.WriteString("target", link.Target);
        json.WriteString("basis", link.Basis.Word());
        json.WriteString("cue", link.Cue);
        json.WriteNumber("confidence", link.Confidence);
        json.WriteNumber("evidence", link.Evidence);
        json.WriteEndObject();
    }

    void Write(Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("quote", evidence.Quote);
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        if (evidence.Trigger is { } trigger)
        {
            json.WriteStartObject("trigger");
            json.WriteString("text", trigger.Text);
            json.WriteNumber("start", trigger.Start);
            json.WriteNumber("end", trigger.End);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    void Write(CountRange? count)
    {
        if (count is null)
            return;
        json.WriteStartObject("count");
        WriteEnds(count.Min, count.Max);
        json.WriteEndObject();
    }

    /// <summary>An open end is written: that nothing bounds a figure is a statement.</summary>
    void WriteEnds(int min, int? max)
    {
        json.WriteNumber("min", min);
        if (max is { } most)
            json.WriteNumber("max", most);
        else
            json.WriteNull("max");
    }

    void WriteAliases(ImmutableArray<string> aliases)
    {
        if (aliases.IsDefaultOrEmpty)
            return;
        Open("aliases");
        foreach (var alias in aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
    }

    void WriteIfThere(string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    void Open(string list) => json.WriteStartArray(list);

    void Reopen(string list)
    {
        json.WriteEndArray();
        Open(list);
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
