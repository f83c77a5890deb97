using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions;

/// <summary>What one or more mentions of an article stand for.</summary>
public sealed class Entity(Mention first)
{
    readonly List<Mention> mentions = [first];

    /// <summary>In text order; at least one.</summary>
    public IReadOnlyList<Mention> Mentions => mentions;

    public GazetteerEntry? Entry { get; } = first.Entry;

    /// <summary>As the first mention with a gazetteer entry says, else the first that is no guess.</summary>
    public EntityKind? Kind => (mentions.Find(m => m.Entry is not null) ?? mentions.Find(m => m.Kind == EntityKind.Person) ?? mentions[0]).Kind;

    public string? Side { get; } = first.Side;

    /// <summary>The state that it belongs to: itself, its gazetteer entry's country or the demonym before it.</summary>
    public string? Nation { get; } = first.Entry is { } e ? e.Country ?? e.Id : first.Nation?.Id;

    /// <summary>Whether a name, not only descriptions, stands for it.</summary>
    public bool IsNamed => mentions.Exists(m => m.IsName);

    /// <summary>The fullest name that the article gives it.</summary>
    public string Label => mentions.Where(m => !m.IsPronoun).Select(m => m.Label).OrderByDescending(l => l.Count(char.IsWhiteSpace) > 5 ? 0 : l.Length).ThenBy(l => l, StringComparer.Ordinal).FirstOrDefault() ?? first.Label;

    /// <summary>All other ways in which the article names it, in text order, and its gazetteer label.</summary>
    public ImmutableArray<string> Aliases
    {
        get
        {
            var label = Label;
            var names = mentions.Where(m => !m.IsPronoun && (m.IsName || first.IsName == m.IsName)).Select(m => m.Label);
            return [.. (Entry is null ? names : names.Append(Entry.Label)).Where(n => !string.Equals(n, label, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        }
    }

    public void Add(Mention mention) => mentions.Add(mention);
}
