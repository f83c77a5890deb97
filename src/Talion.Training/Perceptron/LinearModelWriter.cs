using Talion.Extraction.Language.Classification;

namespace Talion.Training.Perceptron;

/// <summary>
/// Writes an averaged perceptron as <see cref="LinearModel"/> reads it: weights in one byte each, small
/// ones left out; sections of key differences, row lengths, classes and weights, which compress better apart.
/// </summary>
static class LinearModelWriter
{
    /// <param name="averages">The trained weights, features ascending.</param>
    /// <param name="classCount">How many classes there are.</param>
    /// <param name="steps">How many integer steps the unit of weight has.</param>
    /// <param name="least">Weights of fewer steps are left out.</param>
    /// <param name="leastOfFeature">Features whose weights have fewer steps in all are left out.</param>
    /// <param name="writer">Takes the model.</param>
    public static void Write(IEnumerable<(uint Feature, List<(int Class, float Weight)> Weights)> averages, int classCount, float steps, float least, float leastOfFeature, BinaryWriter writer)
    {
        using var deltas = new MemoryStream();
        using var counts = new MemoryStream();
        using var classes = new MemoryStream();
        using var weights = new MemoryStream();
        var last = 0u;
        foreach (var (feature, means) in averages)
        {
            var kept = means
                .Where(mean => Math.Abs(mean.Weight) * steps >= least)
                .Select(mean => (mean.Class, Code: WeightCode.Of(mean.Weight * steps)))
                .ToList();
            if (kept.Sum(weight => Math.Abs((int)WeightCode.Weights[weight.Code])) is var sum && (sum == 0 || sum < leastOfFeature))
                continue;
            WriteVarint(deltas, feature - last);
            last = feature;
            counts.WriteByte((byte)kept.Count);
            foreach (var (label, code) in kept)
            {
                classes.WriteByte((byte)label);
                weights.WriteByte(code);
            }
        }
        writer.Write7BitEncodedInt(classCount);
        foreach (var section in (MemoryStream[])[deltas, counts, classes, weights])
        {
            writer.Write7BitEncodedInt((int)section.Length);
            writer.Write(section.ToArray());
        }
    }

    static void WriteVarint(MemoryStream stream, uint value)
    {
        for (; value >= 128; value >>= 7)
            stream.WriteByte((byte)(value | 128));
        stream.WriteByte((byte)value);
    }
}
