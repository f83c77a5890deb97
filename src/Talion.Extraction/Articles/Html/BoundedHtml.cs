using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Talion.Extraction.Articles.Html;

/// <summary>Parses pages.</summary>
static class BoundedHtml
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
