using System.Collections.Frozen;
using Talion.Extraction.Language;

namespace Talion.Extraction.Lexicons;

/// <summary>Words that make an attack word harmless by the role they play beside it (<c>tal:role</c> in <c>ontology/figurative.ttl</c>).</summary>
sealed class HarmlessWords(Lexicon lexicon)
{
    readonly FrozenDictionary<string, FrozenSet<string>> byRole = lexicon["figurative"].Where(c => c.Features.ContainsKey("role"))
        .ToFrozenDictionary(c => c.Features["role"], c => c.Labels.Select(l => l.Text).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a word in a role (<c>subject object modifier manner</c>) makes what it stands with harmless; as it stands too, as "lightning" may be
    /// taken for a verb.</summary>
    public bool Has(string role, Token word) => byRole[role].Contains(word.Lemma.ToLowerInvariant())
        || byRole[role].Contains(word.Text.ToLowerInvariant());
}
