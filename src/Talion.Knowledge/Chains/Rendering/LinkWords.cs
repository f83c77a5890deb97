using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>Links in a few words.</summary>
public static class LinkWords
{
    const int MostArticles = 3;

    /// <summary>What the effect did to the cause: "in retaliation for", "caused by", "after".</summary>
    public static string Of(LinkType type) => type switch
    {
        LinkType.Retaliation => "in retaliation for",
        LinkType.Caused => "caused by",
        _ => "after",
    };

    /// <summary>The article's own words in quotation marks, else "inferred".</summary>
    public static string Cue(ChainLink link) =>
        link.Basis == LinkBasis.Inferred ? "inferred" : link.Cue is { } cue ? $"“{cue}”" : link.Type.Word();

    /// <summary>The cue, the confidence and the articles that state the link: "“in response to”, 0.95; taji, strikes and 2 more".</summary>
    public static string Told(ChainLink link)
    {
        var articles = link.Sources.Select(source => source.Document).Distinct(StringComparer.Ordinal).ToList();
        var more = articles.Count > MostArticles ? $" and {articles.Count - MostArticles} more" : "";
        var told = articles.Count == 0 ? "" : $"; {string.Join(", ", articles.Take(MostArticles))}{more}";
        return string.Create(CultureInfo.InvariantCulture, $"{Cue(link)}, {link.Confidence:0.00}{told}");
    }
}
