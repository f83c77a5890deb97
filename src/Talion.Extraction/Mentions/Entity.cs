using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions;

/// <summary>What one or more mentions of an article stand for.</summary>
public sealed class Entity
{
    readonly List<Mention> mentions = [];
    Mention? withEntry;
    Mention? withPerson;
    Mention? withNation;
    string? label;
    ImmutableArray<string>? aliases;

    public Entity(Mention mention) => Add(mention);

    /// <summary>In text order; at least one.</summary>
    public IReadOnlyList<Mention> Mentions => mentions;

    public GazetteerEntry? Entry => withEntry?.Entry;

    /// <summary>As the first mention with a gazetteer entry says, else the first that is no guess.</summary>
    public EntityKind? Kind => (withEntry ?? withPerson ?? mentions[0]).Kind;

    public string? Side => mentions[0].Side;

    /// <summary>The state that it belongs to: itself, its gazetteer entry's country or the demonym before it.</summary>
    public string? Nation => withNation is null ? null : NationOf(withNation);

    /// <summary>One person, by name or by description in the singular.</summary>
    public bool IsOnePerson => Kind == EntityKind.Person
        || (Kind == EntityKind.People && !mentions[0].IsPlural && mentions[0].Count is null or { Min: 1, Max: 1 });

    /// <summary>Whether a name, not only descriptions, stands for it.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>The fullest name that the article gives it.</summary>
    public string Label => label ??= FullestName();

    /// <summary>All other ways in which the article names it, in text order, and its gazetteer label.</summary>
    public ImmutableArray<string> Aliases => aliases ??= OtherNames();

    /// <summary>What the article says that a named person is, where it says so first: "senior commander", "former mayor of Alderton".</summary>
    public string? Description => Kind == EntityKind.Person && IsNamed
        ? mentions.Select(m => m.IsName ? m.Description : m.IsPronoun ? null : m.Label).FirstOrDefault(d => d is not null) : null;

    /// <summary>What a mention is called, and the acronym that it is written as.</summary>
    static IEnumerable<string> Names(Mention mention) =>
        mention is { IsName: true, IsDemonym: false, Tokens.Length: 1, Head.Text: { Length: > 1 } text } && text.All(char.IsUpper)
            ? [mention.Label, text] : [mention.Label];

    /// <summary>Adds a mention at its place in the text.</summary>
    public void Add(Mention mention)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsBefore(mention, mentions[middle]) ? (low, middle) : (middle + 1, high);
        }

        mentions.Insert(low, mention);
        IsNamed |= mention.IsName;
        if (mention.Entry is not null && IsBefore(mention, withEntry))
            withEntry = mention;
        if (mention.Kind == EntityKind.Person && IsBefore(mention, withPerson))
            withPerson = mention;
        if (NationOf(mention) is not null && IsBefore(mention, withNation))
            withNation = mention;
        (label, aliases) = (null, null);
    }

    static bool IsBefore(Mention mention, Mention? other) =>
        other is null || (mention.Sentence.Index, mention.Tokens).CompareTo((other.Sentence.Index, other.Tokens)) < 0;

    static string? NationOf(Mention mention) =>
        mention.Nation?.Id ?? (mention.Entry is { } entry ? entry.Country ?? (entry.Kind == EntityKind.Person ? null : entry.Id) : null);

    ImmutableArray<string> OtherNames()
    {
        var names = mentions.Where(m => !m.IsPronoun && (m.IsName || mentions[0].IsName == m.IsName)).SelectMany(Names);
        return [.. (Entry is null ? names : names.Append(Entry.Label))
            .Where(n => !string.Equals(n, Label, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
    }

    string FullestName()
    {
        if (Entry is { Kind: EntityKind.Country or EntityKind.State } && mentions.Exists(m => m.Kind != EntityKind.People))
            return Entry.Label;
        var isNamed = IsNamed;
        var fullest = mentions.Where(m => !m.IsPronoun && m.IsName == isNamed).Select(m => m.Label)
            .OrderByDescending(l => l.Count(char.IsWhiteSpace) > 5 ? 0 : l.Length).ThenBy(l => l, StringComparer.Ordinal).FirstOrDefault()
                ?? mentions[0].Label;
        // A dateline's "LIMA" is Lima.
        return Entry is not null && fullest.Equals(Entry.Label, StringComparison.OrdinalIgnoreCase) ? Entry.Label : fullest;
    }
}
