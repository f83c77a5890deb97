namespace Talion.Extraction.Language.Classification;

/// <summary>Weights in one byte: exact up to 16, then in steps of a sixteenth of the value.</summary>
static class WeightCode
{
    static readonly short[] Magnitudes = Grow();

    /// <summary>The weight of each of the 256 codes; code 0 weighs nothing, 128 to 255 are the negatives.</summary>
    public static short[] Weights { get; } = [.. Magnitudes, .. Magnitudes.Select(weight => (short)-weight)];

    /// <summary>The code of the nearest weight; the largest one for all beyond.</summary>
    public static byte Of(float weight)
    {
        var magnitude = Math.Abs(weight);
        var code = 0;
        while (code + 1 < Magnitudes.Length && Magnitudes[code + 1] - magnitude <= magnitude - Magnitudes[code])
            code++;
        return (byte)(code == 0 || weight > 0 ? code : code + Magnitudes.Length);
    }

    static short[] Grow()
    {
        var magnitudes = new short[128];
        for (var i = 1; i < magnitudes.Length; i++)
            magnitudes[i] = (short)(magnitudes[i - 1] + Math.Max(1, magnitudes[i - 1] / 16));
        return magnitudes;
    }
}
