using System.Xml;
using Talion.Extraction.Articles.Html;

namespace Talion.Extraction.Articles.Feeds;

/// <summary>The text of a feed's elements.</summary>
static class FeedText
{
    /// <summary>Reads the element at which the reader stands, up to its end: HTML, escaped or as markup, becomes text. Empty where nothing stands in it.</summary>
    public static string Read(XmlReader xml) => HtmlFragment.Text(Source(xml));

    /// <summary>The same, as it stands.</summary>
    public static string Source(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var isMarkup = xml.GetAttribute("type") == "xhtml";
        using var element = xml.ReadSubtree();
        element.Read();
        if (isMarkup)
            return element.ReadInnerXml();
        var text = new System.Text.StringBuilder();
        while (element.Read())
        {
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(element.Value);
        }
        return text.ToString().Trim();
    }
}
