using System.Net;
using System.Text;
using System.Xml;
using Talion.Extraction.Articles.Html;

namespace Talion.Extraction.Articles.Feeds;

/// <summary>The text of a feed's elements.</summary>
static class FeedText
{
    /// <summary>Reads the element at which the reader stands, up to its end: HTML, escaped or as markup, becomes text. Empty where nothing stands in it.</summary>
    public static string Read(XmlReader xml) => HtmlFragment.Text(Source(xml));

    /// <summary>The same as HTML.</summary>
    public static string Source(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var isMarkup = xml.GetAttribute("type") == "xhtml";
        var text = new StringBuilder();
        using var element = xml.ReadSubtree();
        element.Read();
        while (element.Read())
        {
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(isMarkup ? WebUtility.HtmlEncode(element.Value) : element.Value);
            else if (isMarkup && element.NodeType is (XmlNodeType.Element or XmlNodeType.EndElement))
                text.Append(element.NodeType == XmlNodeType.Element ? "<" : "</").Append(element.LocalName).Append('>');
        }
        return text.ToString().Trim();
    }
}
