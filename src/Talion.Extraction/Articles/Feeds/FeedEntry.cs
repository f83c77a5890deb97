using System.Xml;
using Talion.Extraction.Articles.Html;

namespace Talion.Extraction.Articles.Feeds;

/// <summary>The fields of an entry by their element's name; of fields that stand twice the first.</summary>
sealed class FeedEntry
{
    readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    FeedEntry()
    {
    }

    /// <summary>Reads the entry at which the reader stands, up to its end.</summary>
    public static FeedEntry Read(XmlReader xml)
    {
        var entry = new FeedEntry();
        using var subtree = xml.ReadSubtree();
        subtree.Read();
        while (subtree.Read())
        {
            if (subtree.NodeType == XmlNodeType.Element)
                entry.Add(subtree);
        }
        return entry;
    }

    /// <param name="feedTitle">Names the publisher where the entry does not.</param>
    public DocumentDraft Draft(string? feedTitle)
    {
        var title = HtmlFragment.Text(First("title") ?? "").ReplaceLineEndings(" ");
        var content = HtmlFragment.Text(First("encoded", "content") ?? First("description", "summary") ?? "");
        var text = title.Length == 0 || content.StartsWith(title, StringComparison.Ordinal) ? content : content.Length == 0 ? title : $"{title}\n\n{content}";
        return new(text, title.Length > 0 ? title : null, First("pubDate", "published", "date", "issued", "updated", "modified"), First("publisher", "source") ?? feedTitle)
        {
            Url = First("link") ?? First("guid", "id"),
        };
    }

    void Add(XmlReader xml)
    {
        var name = xml.LocalName;
        // Atom's links have their address in an attribute, and only one of them leads to the article.
        if (name == "link" && xml.GetAttribute("href") is { } address)
        {
            if (xml.GetAttribute("rel") is null or "alternate")
                fields.TryAdd(name, address);
            return;
        }
        var text = FeedText.Source(xml);
        if (!string.IsNullOrWhiteSpace(text))
            fields.TryAdd(name, text);
    }

    string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value))
                return value;
        }
        return null;
    }
}
