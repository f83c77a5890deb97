using System.Diagnostics.CodeAnalysis;

namespace Talion.Extraction.Numbers.Words;

/// <summary>All that the lexicon says of one word form.</summary>
/// <param name="Senses">Its meanings when it stands alone, in the lexicon's order.</param>
/// <param name="Phrases">The longer entries that begin with it, longest first.</param>
sealed record WordEntry(ImmutableArray<Sense> Senses, ImmutableArray<Phrase> Phrases)
{
    readonly ulong kinds = Mask(Senses.Select(sense => sense.Kind).Concat(Phrases.Select(phrase => phrase.Sense.Kind)));

    /// <summary>Whether it is of a kind, or a phrase of that kind begins with it: a quick no for most questions.</summary>
    public bool MayBe(WordKind kind) => (kinds & (1UL << (int)kind)) != 0;

    public bool TryGet(WordKind kind, [NotNullWhen(true)] out Sense? sense)
    {
        foreach (var candidate in Senses)
        {
            if (candidate.Kind == kind)
            {
                sense = candidate;
                return true;
            }
        }

        sense = null;
        return false;
    }

    static ulong Mask(IEnumerable<WordKind> kinds) => kinds.Aggregate(0UL, (mask, kind) => mask | (1UL << (int)kind));
}
