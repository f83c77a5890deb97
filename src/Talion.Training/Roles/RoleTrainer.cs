using System.IO.Compression;
using System.Text;
using Talion.Extraction.Roles;
using Talion.Training.Perceptron;

namespace Talion.Training.Roles;

/// <summary>Trains the role model and writes it as <see cref="RoleModel"/> reads it; the same examples give the same bytes.</summary>
static class RoleTrainer
{
    /// <summary>Weights that round to less than one step of a <see cref="RoleModel.Unit"/>th are left out.</summary>
    const float Least = 0.5f;

    public static byte[] Train(IReadOnlyList<RoleExample> examples)
    {
        var regression = new LogisticRegression(examples);
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.Optimal))
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
            LinearModelWriter.Write(regression.Weights(), classCount: 2, RoleModel.Unit, Least, Least, writer);
        return stream.ToArray();
    }
}
