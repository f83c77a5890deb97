using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>Tells the parts of a page that are never an article's running text.</summary>
static partial class PageNoise
{
    static readonly FrozenSet<string> Elements = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "video", "audio", "picture", "form", "button",
        "input", "select", "textarea", "nav", "aside", "footer", "figure", "figcaption", "dialog", "menu", "head");

    static readonly FrozenSet<string> Roles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "toolbar", "note");

    public static bool Is(IElement element) =>
        Elements.Contains(element.LocalName)
        || element.LocalName == "header" && element.QuerySelector("p") is null
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is { } role && Roles.Contains(role)
        || element.GetAttribute("style") is { } style && Invisible().IsMatch(style)
        || element.LocalName is not ("body" or "html" or "article" or "main") && (Hints(element.ClassName) || Hints(element.Id));

    static bool Hints(string? names) => !string.IsNullOrEmpty(names) && NoiseName().IsMatch(names);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();

    /// <summary>Names that pages give to such parts, as whole words within a class or id ("social-share", "relatedLinks").</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?:share|sharing|social|related|recommended|recommendations?|newsletter|signup|sign-up|subscribe|subscription|promo|promoted|advert|adverts|advertisement|ads?|sponsor|sponsored|outbrain|taboola|sidebar|side-bar|comments?|disqus|cookie|cookies|consent|breadcrumbs?|popular|trending|most-read|mostread|read-more|readmore|also-read|see-also|more-on|caption|credit|credits|byline|author-bio|tags|taglist|toolbar|menu|navbar|nav|masthead|pagination|pager|popup|modal|paywall|print-only|screen-reader-text|visually-hidden|sr-only|timestamp|dateline-meta)(?=$|[\s_-]|[A-Z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoiseName();
}
