using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>An article with all that is compared of it and of its records.</summary>
/// <param name="Report">The article and its records.</param>
/// <param name="Fingerprint">Its wording; <see langword="null"/> for a text of a few words.</param>
/// <param name="Records">Its records, in their order.</param>
sealed record ComparableArticle(Report Report, TextFingerprint? Fingerprint, ImmutableArray<KeyedRecord> Records)
{
    public string Id => Report.Article.Id;

    /// <summary>The record of its main event, where it has one.</summary>
    public EventProfile? Main { get; } = Records.FirstOrDefault(record => record.Profile.Story is not null)?.Profile;

    public static ComparableArticle Of(Report report, ProfileReader reader)
    {
        var fingerprint = TextFingerprint.Of(report.Article.Text);
        return new ComparableArticle(report, fingerprint, [.. reader.Read(report, fingerprint).Select(KeyedRecord.Of)]);
    }
}
