using System.Security.Cryptography;
using System.Text;
using Talion.Knowledge.Documents;
using Talion.Knowledge.Mapping;

namespace Talion.Knowledge.Building;

/// <summary>What an article's graph is made from: the article, its records, the events they are in, and the program with its gazetteer.</summary>
/// <param name="settings">Where the gazetteer and the base of IRIs come from.</param>
/// <param name="index">Which event a record is in.</param>
sealed class ArticleStamp(KnowledgeSettings settings, CanonIndex index)
{
    readonly byte[] signature = Encoding.UTF8.GetBytes($"{typeof(ArticleStamp).Module.ModuleVersionId} {settings.BaseIri} {settings.Gazetteer.Digest}");

    public byte[] Of(StoredDocument document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(signature);
        hash.AppendData(document.Digest.AsSpan());
        foreach (var record in document.Report.Records)
        {
            foreach (var id in record.Links.Select(link => link.Target).Prepend(record.Id))
                hash.AppendData(Encoding.UTF8.GetBytes($"\n{index.EventOfRecord(id)?.Value}"));
        }

        return hash.GetHashAndReset();
    }
}
