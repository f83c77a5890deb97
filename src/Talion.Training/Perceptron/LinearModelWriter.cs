namespace Talion.Training.Perceptron;

/// <summary>
/// Writes an averaged perceptron as <see cref="Extraction.Language.Classification.LinearModel"/> reads it: weights rounded to small integers, what rounds to
/// nothing left out; sections of key differences, row lengths, classes and weights, which compress better apart.
/// </summary>
static class LinearModelWriter
{
    /// <param name="perceptron">The trained weights.</param>
    /// <param name="steps">How many integer steps the unit of weight has.</param>
    /// <param name="least">Weights below this many steps in all their classes are left out with their feature.</param>
    /// <param name="writer">Takes the model.</param>
    public static void Write(AveragedPerceptron perceptron, float steps, int least, BinaryWriter writer)
    {
        using var deltas = new MemoryStream();
        using var counts = new MemoryStream();
        using var classes = new MemoryStream();
        using var weights = new MemoryStream();
        var (features, last) = (0, 0u);
        foreach (var (feature, means) in perceptron.Average())
        {
            var rounded = means.Select(mean => (mean.Class, Weight: Round(mean.Weight * steps))).Where(mean => mean.Weight != 0).ToList();
            if (!rounded.Exists(mean => Math.Abs(mean.Weight) >= least))
                continue;
            WriteVarint(deltas, feature - last);
            last = feature;
            features++;
            counts.WriteByte((byte)rounded.Count);
            foreach (var (label, weight) in rounded)
            {
                classes.WriteByte((byte)label);
                weights.WriteByte((byte)weight);
            }
        }
        writer.Write7BitEncodedInt(features);
        foreach (var section in (MemoryStream[])[deltas, counts, classes, weights])
        {
            writer.Write7BitEncodedInt((int)section.Length);
            writer.Write(section.ToArray());
        }
    }

    static sbyte Round(float weight) => (sbyte)Math.Clamp(MathF.Round(weight), -127, 127);

    static void WriteVarint(MemoryStream stream, uint value)
    {
        for (; value >= 128; value >>= 7)
            stream.WriteByte((byte)(value | 128));
        stream.WriteByte((byte)value);
    }
}
