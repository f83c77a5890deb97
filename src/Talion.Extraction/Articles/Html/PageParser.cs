using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Talion.Extraction.Articles.Html;

/// <summary>Parses pages and parts of them, in time that grows with their length.</summary>
static class PageParser
{
    /// <exception cref="InvalidDataException">The page has more elements than fit the memory.</exception>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(NestingLimit.Flatten(html));
}
