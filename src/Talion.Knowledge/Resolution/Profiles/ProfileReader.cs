using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Stories;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>Makes records comparable.</summary>
sealed class ProfileReader(GazetteerIndex gazetteer)
{
    const int ShortestWord = 4;
    readonly PartyReader parties = new(gazetteer);
    readonly PlaceReader places = new(gazetteer);

    /// <summary>The profiles of an article's records, the main event's with the article's story.</summary>
    public ImmutableArray<EventProfile> Read(Report report, TextFingerprint? fingerprint)
    {
        var main = report.Records.Where(record => record.Status is EventStatus.Occurred)
            .OrderByDescending(record => record.Evidence.Length)
            .ThenBy(record => record.Evidence[0].Start)
            .ThenBy(record => record.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        var story = Story.Of(report.Article, fingerprint, gazetteer);
        return [.. report.Records.Select(record => ReferenceEquals(record, main) ? Read(record) with { Story = story } : Read(record))];
    }

    EventProfile Read(EventRecord record) => new(
        record,
        Occasion.Of(record),
        places.Read(record),
        [.. record.Attackers.Select(parties.Read)],
        [.. record.Targets
            .Where(target => target.Kind is not (EntityKind.Base or EntityKind.City or EntityKind.Province or EntityKind.Region))
            .Select(parties.Read)
            .Concat(record.Targets.Where(target => target.Kind == EntityKind.Base).Select(parties.Holder).OfType<Party>())],
        VictimsOf(record),
        Sorted(record.Evidence.SelectMany(evidence => ProperNames.In(evidence.Quote)).Where(IsUnlisted).Select(NameFolding.Fold)),
        [.. record.Evidence.SelectMany(evidence => NameFolding.Fold(evidence.Quote).Split(' ')).Where(IsTelling).Select(word => KeyHash.Of(word)).Distinct().Order()]);

    ImmutableArray<PersonName> VictimsOf(EventRecord record)
    {
        var targets = record.Targets
            .Where(target => target.Kind == EntityKind.Person)
            .Select(target => PersonName.Of(target.Label, PersonNamed(target.Label, target.Entity)));
        var counted = record.Casualties
            .SelectMany(figure => ProperNames.In(figure.Who ?? ""))
            .Where(IsPersonal)
            .Select(name => PersonName.Of(name, PersonNamed(name, null)));
        return [.. targets
            .Concat(counted)
            .Where(name => name.Words[0].Length > 0)
            .DistinctBy(name => name.Entity ?? string.Join(' ', name.Words))
            .OrderBy(name => name.Label, StringComparer.Ordinal)];
    }

    // "Two US" and "Iraqi President" are written like names too, but mention what is no person.
    bool IsPersonal(string name) => gazetteer.MentionedIn(name, out _).All(entry => entry.Kind == EntityKind.Person);

    bool IsUnlisted(string name) => gazetteer.MentionedIn(name, out var rest).IsEmpty || rest.Length >= 2;

    string? PersonNamed(string label, string? entity) =>
        entity ?? (gazetteer.Named(label, EntityKind.Person) is { Kind: EntityKind.Person } person ? person.Id : null);

    static bool IsTelling(string word) => word.Length >= ShortestWord || word.Length > 0 && char.IsDigit(word[0]);

    static ImmutableArray<string> Sorted(IEnumerable<string> words) =>
        [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
