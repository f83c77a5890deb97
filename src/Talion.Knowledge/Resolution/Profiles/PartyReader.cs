using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>Reads parties against the gazetteer.</summary>
sealed class PartyReader(GazetteerIndex gazetteer)
{
    public Party Read(Attacker attacker) => Read(attacker.Label, attacker.Kind, attacker.Entity, attacker.Basis);

    public Party Read(Target target) => Read(target.Label, target.Kind, target.Entity, basis: null);

    /// <summary>The side whose base it is, where the name begins with it: "US military facilities in Iraq".</summary>
    public Party? Holder(Target site)
    {
        var mentioned = gazetteer.MentionedIn(site.Label, out var rest);
        return mentioned.Length > 0 && SideOf(mentioned[0]) is { } side && (rest.IsEmpty || NameFolding.Words(site.Label)[0] != rest[0])
            ? new Party(site.Label, NameFolding.Fold(site.Label), site.Kind, IsListed: false, [side], Basis: null) : null;
    }

    Party Read(string label, EntityKind kind, string? entity, PartyBasis? basis)
    {
        var mentioned = gazetteer.MentionedIn(label, out var rest);
        var listed = entity ?? (rest.IsEmpty && mentioned.Length == 1 ? mentioned[0].Id : null);
        var sides = new SortedSet<string>(mentioned.Select(SideOf).OfType<string>(), StringComparer.Ordinal);
        if (gazetteer.Find(listed) is { } entry && SideOf(entry) is { } side)
            sides.Add(side);
        return new Party(label, listed ?? NameFolding.Fold(label), kind, listed is not null, [.. sides], basis);
    }

    // A capital stands for its state, a force and a person for theirs; an armed group for itself, wherever it is at home.
    static string? SideOf(GazetteerEntry entry) => entry.Kind switch
    {
        EntityKind.Country or EntityKind.State or EntityKind.ArmedGroup => entry.Id,
        EntityKind.Base or EntityKind.Organization => null,
        _ => entry.Country,
    };
}
