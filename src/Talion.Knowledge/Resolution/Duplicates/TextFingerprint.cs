using Talion.Knowledge.Resolution.Comparisons;
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
        var words = NameFolding.Fold(text).Split(' ').Select(word => KeyHash.Of(word)).ToArray();
        if (words.Length < ShingleWords)
            return null;
        var minima = new ulong[Values];
        Array.Fill(minima, ulong.MaxValue);
        for (var i = 0; i + ShingleWords <= words.Length; i++)
        {
            var shingle = 0UL;
            foreach (var word in words.AsSpan(i, ShingleWords))
                shingle = KeyHash.Spread(shingle * 31 + word);
            for (var k = 0; k < Values; k++)
                minima[k] = Math.Min(minima[k], KeyHash.Spread(shingle ^ (ulong)(k + 1) * 0x9E3779B97F4A7C15));
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

    /// <summary>Keys of which texts that are at least four fifths alike share one, all but surely; each once.</summary>
    internal ulong[] Bands()
    {
        var bands = new ulong[Values / BandValues];
        for (var band = 0; band < bands.Length; band++)
        {
            bands[band] = (ulong)band;
            foreach (var value in minima.AsSpan(band * BandValues, BandValues))
                bands[band] = KeyHash.Spread(bands[band] * 31 + value);
        }

        return bands;
    }
}
