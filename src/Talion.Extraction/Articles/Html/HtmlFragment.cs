
namespace Talion.Extraction.Articles.Html;

/// <summary>The text of a piece of HTML that holds nothing but an article, or a part of one.</summary>
static class HtmlFragment
{
    /// <summary>Its paragraphs, a blank line between two; captions and lists of links left out. Plain text passes through, blanks collapsed.</summary>
    public static string Text(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return html.Trim();
        var body = PageParser.Parse(html).Body;
        return body is null ? "" : string.Join("\n\n", ParagraphCollector.Collect(body).Where(paragraph => !paragraph.IsLinks).Select(paragraph => paragraph.Text));
    }
}
