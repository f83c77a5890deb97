using System.IO.Compression;
using System.Text;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Roles;

/// <summary>How likely a candidate plays its role, learned from keyed articles (see <c>Roles/Models/MODEL.md</c>). Safe for use by many threads at once.</summary>
sealed class RoleModel
{
    /// <summary>How many steps of the integer scores make a unit of log-odds.</summary>
    public const int Unit = 16;

    /// <summary>The name of the embedded model.</summary>
    public const string Resource = "Roles/Models/roles.br";

    static readonly Lazy<RoleModel> Embedded = new(() => Read(typeof(RoleModel).Assembly.GetManifestResourceStream(Resource)!));

    readonly ActionModel weights;

    RoleModel(ActionModel weights) => this.weights = weights;

    /// <summary>The embedded model, read on the first call and shared by all.</summary>
    public static RoleModel Load() => Embedded.Value;

    /// <summary>Reads a model as the training program writes it, and closes the stream.</summary>
    public static RoleModel Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        return new RoleModel(ActionModel.Read(reader));
    }

    /// <summary>The log-odds, in steps of a <see cref="Unit"/>th, that the candidate whose features these are plays its role.</summary>
    /// <param name="features">See <see cref="RoleFeatures"/>.</param>
    /// <param name="isUpperCase">Whether the article is all in capitals: names are told from other words less well there, so that other clues count.</param>
    public int Score(ReadOnlySpan<uint> features, bool isUpperCase)
    {
        weights.Fetch(features);
        var scores = weights.Score(features);
        return isUpperCase ? scores.Second : scores.First;
    }
}
