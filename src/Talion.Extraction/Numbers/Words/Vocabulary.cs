using System.Collections.Frozen;
using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Numbers.Words;

/// <summary>The words of number and time by their form, case ignored.</summary>
sealed class Vocabulary
{
    readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <param name="concepts">Concepts with the features <c>kind</c> (a <see cref="WordKind"/> in kebab case) and <c>value</c>.</param>
    /// <exception cref="ArgumentException">A concept's kind is none of <see cref="WordKind"/>.</exception>
    public Vocabulary(IEnumerable<Concept> concepts)
    {
        var senses = new SortedDictionary<string, List<Sense>>(StringComparer.OrdinalIgnoreCase);
        var phrases = new SortedDictionary<string, List<Phrase>>(StringComparer.OrdinalIgnoreCase);
        foreach (var concept in concepts)
        {
            var sense = SenseOf(concept);
            foreach (var label in concept.Labels)
                Add(label.Text, sense, senses, phrases);
        }

        words = senses.Keys.Union(phrases.Keys, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(text => text, text => Entry(text, senses, phrases), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public WordEntry? Find(ReadOnlySpan<char> text) => words.TryGetValue(text, out var word) ? word : null;

    static void Add(string label, Sense sense, SortedDictionary<string, List<Sense>> senses, SortedDictionary<string, List<Phrase>> phrases)
    {
        var atoms = AtomCutter.Texts(label);
        if (atoms.Length == 1)
            Listed(senses, atoms[0]).Add(sense);
        else if (atoms.Length > 1)
            Listed(phrases, atoms[0]).Add(new Phrase(atoms[1..], sense));
    }

    static List<T> Listed<T>(SortedDictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }

    static WordEntry Entry(string text, SortedDictionary<string, List<Sense>> senses, SortedDictionary<string, List<Phrase>> phrases) =>
        new([.. senses.GetValueOrDefault(text, [])], [.. phrases.GetValueOrDefault(text, []).OrderByDescending(p => p.Rest.Length)]);

    static Sense SenseOf(Concept concept)
    {
        var kind = concept.Features.GetValueOrDefault("kind", "");
        return Enum.TryParse<WordKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var parsed)
            ? new Sense(parsed, concept.Features.GetValueOrDefault("value", concept.Id))
            : throw new ArgumentException($"The concept '{concept.Id}' has the unknown kind '{kind}'.", nameof(concept));
    }
}
