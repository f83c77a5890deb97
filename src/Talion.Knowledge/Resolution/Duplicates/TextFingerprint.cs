using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Duplicates;

/// <summary>What a text looks like from afar: a MinHash (Broder 1997) over its runs of five words. The same text always gives the same
/// fingerprint.</summary>
public sealed class TextFingerprint
{
    const int Values = 128;
    const int ShingleWords = 5;
    const int BandValues = 4;
    readonly ulong[] minima;

    TextFingerprint(ulong[] minima) => this.minima = minima;

    /// <summary>The fingerprint of a text; <see langword="null"/> where it has fewer than five words.</summary>
    public static TextFingerprint? Of(string text)
    {
        var words = NameFolding.Fold(text).Split(' ').Select(Hash).ToArray();
        if (words.Length < ShingleWords)
            return null;
        var minima = new ulong[Values];
        Array.Fill(minima, ulong.MaxValue);
        for (var i = 0; i + ShingleWords <= words.Length; i++)
        {
            var shingle = 0UL;
            foreach (var word in words.AsSpan(i, ShingleWords))
                shingle = Mix(shingle * 31 + word);
            for (var k = 0; k < Values; k++)
                minima[k] = Math.Min(minima[k], Mix(shingle ^ (ulong)(k + 1) * 0x9E3779B97F4A7C15));
        }

        return new TextFingerprint(minima);
    }

    /// <summary>Estimated Jaccard similarity of the two texts' runs of words, 0 to 1.</summary>
    public double SimilarityTo(TextFingerprint other)
    {
        var equal = 0;
        for (var k = 0; k < Values; k++)
            equal += minima[k] == other.minima[k] ? 1 : 0;
        return (double)equal / Values;
    }

    /// <summary>Keys of which texts that are at least four fifths alike share one, all but surely.</summary>
    internal IEnumerable<(int Band, ulong Key)> Bands()
    {
        for (var band = 0; band < Values / BandValues; band++)
            yield return (band, minima.Skip(band * BandValues).Take(BandValues).Aggregate(0UL, (key, value) => Mix(key * 31 + value)));
    }

    /// <summary>FNV-1a.</summary>
    static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
