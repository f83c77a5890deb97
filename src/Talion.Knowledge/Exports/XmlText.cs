using System.Text;
using System.Xml;

namespace Talion.Knowledge.Exports;

/// <summary>How the XML exports are written.</summary>
static class XmlText
{
    /// <summary>Without a declaration, since a text writer's encoding is not known: what has none is UTF-8.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <summary>The text without the characters that XML 1.0 cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        }

        return clean.ToString();
    }
}
