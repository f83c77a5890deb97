
namespace Talion.Extraction.Articles.Html;

/// <summary>An article out of a web page: headline and running text without navigation, captions, sharing and related links.</summary>
static class HtmlArticle
{
    /// <summary>Paragraphs come separated by a blank line, the headline first. Empty text where the page has no article.</summary>
    public static DocumentDraft Read(string html)
    {
        var document = PageParser.Parse(html);
        var metadata = HtmlMetadata.Read(document);
        var paragraphs = MainContent.Find(document);
        if (metadata.Title is { } title && paragraphs.Length > 0 && paragraphs[0] != title)
            paragraphs = [title, .. paragraphs.Where(paragraph => paragraph != title)];
        return new(string.Join("\n\n", paragraphs), metadata.Title, metadata.Published, metadata.Publisher);
    }
}
