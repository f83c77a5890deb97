using System.Text.Json;
using Talion.Extraction.Articles;

namespace Talion.Knowledge.Documents;

/// <summary>An article as a store keeps it, with the version of the program that read it.</summary>
sealed record StoredArticle(Article Article, string Version)
{
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, DocumentJson.Default.StoredArticle);

    /// <exception cref="JsonException">The bytes are none that <see cref="ToBytes"/> wrote.</exception>
    public static StoredArticle Of(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, DocumentJson.Default.StoredArticle) ?? throw new JsonException("A stored article is null.");
}
