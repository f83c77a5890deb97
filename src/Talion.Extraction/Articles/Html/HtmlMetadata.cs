using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>What a page says of itself. For each field the first source that speaks: JSON-LD, Open Graph and other meta tags, elements, the address.</summary>
sealed partial record HtmlMetadata(string? Title, string? Published, string? Publisher)
{
    static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
        "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued", "dc.date", "article.published", "publish-date", "publishdate",
        "pubdate", "cxenseparse:recs:publishtime", "date",
    ];

    public static HtmlMetadata Read(IHtmlDocument document)
    {
        var meta = Meta(document);
        var data = JsonLdArticle.Read(document);
        var title = data.Headline ?? First(meta, "og:title", "twitter:title") ?? Text(document.QuerySelector("h1")) ?? Text(document.QuerySelector("title"));
        var publisher = data.Publisher ?? First(meta, "og:site_name", "application-name", "dc.publisher", "dcterms.publisher");
        var published = data.Published ?? First(meta, DateNames) ?? TimeElement(document) ?? FromAddress(document, meta);
        return new(Headline(document, title, publisher), published, publisher);
    }

    static Dictionary<string, string> Meta(IHtmlDocument document)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in document.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            var content = element.GetAttribute("content");
            if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(content))
                meta.TryAdd(name.Trim(), content.Trim());
        }
        return meta;
    }

    static string? TimeElement(IHtmlDocument document) =>
        document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], time[datetime]")
            .OrderBy(element => element.HasAttribute("pubdate") || element.HasAttribute("itemprop") ? 0 : 1)
            .Select(element => element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? Text(element))
            .FirstOrDefault(value => PublicationDate.Parse(value) is not null);

    static string? FromAddress(IHtmlDocument document, Dictionary<string, string> meta)
    {
        var address = First(meta, "og:url") ?? document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "";
        return DayInPath().Match(address) is { Success: true } match ? match.Groups["day"].Value : null;
    }

    /// <summary>The page's own headline where it is the longer or only form of the metadata's, without the site's name behind a bar.</summary>
    static string? Headline(IHtmlDocument document, string? title, string? publisher)
    {
        if (Text(document.QuerySelector("h1")) is { } heading && title?.StartsWith(heading, StringComparison.OrdinalIgnoreCase) == true)
            return heading;
        if (title is null || SiteSuffix().Match(title) is not { Success: true } suffix)
            return title;
        var site = suffix.Groups["site"].Value;
        return site == publisher || suffix.Groups["bar"].Value == "|" ? title[..suffix.Index].TrimEnd() : title;
    }

    static string? First(Dictionary<string, string> meta, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (meta.TryGetValue(name, out var value))
                return Spaces().Replace(value, " ");
        }
        return null;
    }

    static string? Text(IElement? element) =>
        element?.TextContent is { } text && !string.IsNullOrWhiteSpace(text) ? Spaces().Replace(text, " ").Trim() : null;

    [GeneratedRegex(@"/(?<day>(?:19|20)\d\d/\d{1,2}/\d{1,2})(?:/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex DayInPath();

    [GeneratedRegex(@"\s(?<bar>[|–—-])\s(?<site>[^|–—]{2,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex SiteSuffix();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
