using System.IO.Compression;
using System.Text;
using Talion.Extraction.Language.Classification;
using Talion.Training.Perceptron;

namespace Talion.Training.Logistic;

/// <summary>Trains a model and writes it as <see cref="LikelihoodModel"/> reads it; the same examples give the same bytes.</summary>
static class LikelihoodTrainer
{
    /// <summary>Weights that round to less than one step of a <see cref="LikelihoodModel.Unit"/>th are left out.</summary>
    const float Least = 0.5f;

    public static byte[] Train(IReadOnlyList<Example> examples)
    {
        var regression = new LogisticRegression(examples);
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.Optimal))
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
            LinearModelWriter.Write(regression.Weights(), classCount: 2, LikelihoodModel.Unit, Least, Least, writer);
        return stream.ToArray();
    }
}
