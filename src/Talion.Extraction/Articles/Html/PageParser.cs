using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Talion.Extraction.Articles.Html;

/// <summary>Parses pages and parts of them, in time that grows with their length.</summary>
static class PageParser
{
    /// <exception cref="InvalidDataException">The page is nested beyond reason.</exception>
    public static IHtmlDocument Parse(string html)
    {
        MarkupLimits.Check(html);
        return new HtmlParser().ParseDocument(html);
    }
}
