using System.IO.Compression;
using System.Text;

namespace Talion.Extraction.Language.Classification;

/// <summary>How likely the answer to a question about hashed features is yes, learned from keyed articles. Safe for use by many threads at once.</summary>
sealed class LikelihoodModel
{
    /// <summary>How many steps of the integer scores make a unit of log-odds.</summary>
    public const int Unit = 16;

    static readonly Lazy<LikelihoodModel> EmbeddedMerging = new(() => ReadEmbedded("Merging/Models/merging.br"));
    static readonly Lazy<LikelihoodModel> EmbeddedRoles = new(() => ReadEmbedded("Roles/Models/roles.br"));

    readonly ActionModel weights;

    LikelihoodModel(ActionModel weights) => this.weights = weights;

    /// <summary>Whether a telling means an act (see <c>Merging/Models/MODEL.md</c>), read on the first call and shared by all.</summary>
    public static LikelihoodModel Merging => EmbeddedMerging.Value;

    /// <summary>Whether a mention plays a role in an act (see <c>Roles/Models/MODEL.md</c>), read on the first call and shared by all.</summary>
    public static LikelihoodModel Roles => EmbeddedRoles.Value;

    /// <summary>Reads a model as the training program writes it, and closes the stream.</summary>
    public static LikelihoodModel Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        return new LikelihoodModel(ActionModel.Read(reader));
    }

    /// <summary>The log-odds, in steps of a <see cref="Unit"/>th, of a yes.</summary>
    /// <param name="features">What is known, hashed.</param>
    /// <param name="isUpperCase">Whether the article is all in capitals: names are told from other words less well there, so that other clues count.</param>
    public int Score(ReadOnlySpan<uint> features, bool isUpperCase)
    {
        weights.Fetch(features);
        var scores = weights.Score(features);
        return isUpperCase ? scores.Second : scores.First;
    }

    static LikelihoodModel ReadEmbedded(string name) => Read(typeof(LikelihoodModel).Assembly.GetManifestResourceStream(name)!);
}
