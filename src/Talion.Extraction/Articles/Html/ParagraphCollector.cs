using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>Collects a page's blocks of text in document order, noise left out. Walks without recursion: pages nest as deep as they like.</summary>
sealed class ParagraphCollector
{
    static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "p", "div", "section", "article", "main", "body", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
        "blockquote", "pre", "table", "tbody", "thead", "tr", "td", "th", "address", "center", "hr", "details", "summary", "fieldset");

    readonly List<Paragraph> paragraphs = [];
    readonly StringBuilder text = new();
    IElement holder = null!;
    int linked;
    int linkDepth;
    bool broken;

    public static List<Paragraph> Collect(IElement root)
    {
        var collector = new ParagraphCollector { holder = root };
        var path = new Stack<(INode Node, int Next)>();
        path.Push((root, collector.Enter(root) ? 0 : int.MaxValue));
        while (path.TryPop(out var at))
        {
            // A node finds its next sibling by looking through all of them; its parent knows them by number.
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                collector.Leave(at.Node);
                continue;
            }
            var child = at.Node.ChildNodes[at.Next];
            path.Push((at.Node, at.Next + 1));
            path.Push((child, collector.Enter(child) ? 0 : int.MaxValue));
        }
        return collector.paragraphs;
    }

    /// <returns>False where the node's children are not to be read.</returns>
    bool Enter(INode node)
    {
        switch (node)
        {
            case IText characters:
                Append(characters.Data);
                return false;
            case IElement element when element.LocalName == "br":
                Break();
                return false;
            case IElement element when PageNoise.Is(element):
                return false;
            case IElement element:
                if (Blocks.Contains(element.LocalName))
                    Flush(element);
                if (element.LocalName == "a")
                    linkDepth++;
                return true;
            default:
                return false;
        }
    }

    void Leave(INode node)
    {
        if (node is not IElement element || PageNoise.Is(element))
            return;
        if (element.LocalName == "a")
            linkDepth--;
        else if (Blocks.Contains(element.LocalName))
            Flush(element.ParentElement ?? element);
    }

    void Append(string characters)
    {
        foreach (var character in characters)
        {
            if (char.IsWhiteSpace(character))
            {
                if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
                continue;
            }
            broken = false;
            text.Append(character);
            if (linkDepth > 0)
                linked++;
        }
    }

    /// <summary>One line break is a blank; two in a row end the paragraph.</summary>
    void Break()
    {
        if (broken)
            Flush(holder);
        else
            Append(" ");
        broken = true;
    }

    void Flush(IElement next)
    {
        var content = text.ToString().Trim();
        if (content.Length > 0)
            paragraphs.Add(new Paragraph(content, holder, linked));
        text.Clear();
        linked = 0;
        broken = false;
        holder = next;
    }
}
