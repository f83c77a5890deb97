using System.Diagnostics.CodeAnalysis;

namespace Talion.Extraction.Numbers.Words;

/// <summary>All that the lexicon says of one word form.</summary>
/// <param name="Senses">Its meanings when it stands alone, in the lexicon's order.</param>
/// <param name="Phrases">The longer entries that begin with it, longest first.</param>
sealed record WordEntry(ImmutableArray<Sense> Senses, ImmutableArray<Phrase> Phrases)
{
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
}
