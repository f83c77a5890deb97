using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>
/// Finds a page's running text by the density of its paragraphs, after Arc90's Readability: every paragraph's score goes in full to its parent
/// and by half to its grandparent; the element with most is the article, elements that pages mark up as one start ahead.
/// </summary>
static class MainContent
{
    const double MarkedBonus = 25, SiblingShare = 0.2;

    /// <summary>The article's paragraphs and subheadings in order; empty where the page has no running text.</summary>
    public static ImmutableArray<string> Find(IHtmlDocument document)
    {
        if (document.Body is not { } body)
            return [];
        var paragraphs = ParagraphCollector.Collect(body);
        var scores = Scores(paragraphs);
        if (scores.Count == 0)
            return [];
        var best = scores.MaxBy(entry => entry.Value).Key;
        var roots = Roots(best, scores);
        var nearestRoot = new NearestAncestor(roots.Contains);
        var kept = paragraphs.Where(p => !p.IsLinks && nearestRoot.Of(p.Holder) is not null).ToList();
        return [.. Trimmed(kept).Select(p => p.Text)];
    }

    static Dictionary<IElement, double> Scores(List<Paragraph> paragraphs)
    {
        var scores = new Dictionary<IElement, double>();
        var nearestMarked = new NearestAncestor(IsMarked);
        foreach (var paragraph in paragraphs.Where(p => p.Score > 0))
        {
            var parent = paragraph.Holder.LocalName is "p" or "li" or "blockquote" or "pre" ? paragraph.Holder.ParentElement : paragraph.Holder;
            Add(scores, parent, paragraph.Score);
            Add(scores, parent?.ParentElement, paragraph.Score / 2);
            Add(scores, nearestMarked.Of(parent), paragraph.Score / 2);
        }
        return scores;
    }

    static void Add(Dictionary<IElement, double> scores, IElement? element, double score)
    {
        if (element is null or IHtmlHtmlElement)
            return;
        if (!scores.ContainsKey(element))
            scores[element] = IsMarked(element) ? MarkedBonus : 0;
        scores[element] += score;
    }

    static bool IsMarked(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("role") == "main" || element.GetAttribute("itemprop") == "articleBody";

    /// <summary>The best element and those beside it that hold a fair share of text too: articles broken up by inserts.</summary>
    static HashSet<IElement> Roots(IElement best, Dictionary<IElement, double> scores)
    {
        var roots = new HashSet<IElement> { best };
        var least = Math.Max(10, scores[best] * SiblingShare);
        foreach (var sibling in best.ParentElement?.Children ?? Enumerable.Empty<IElement>())
        {
            if (scores.GetValueOrDefault(sibling) >= least && sibling.LocalName == best.LocalName && sibling.LocalName is not "article"
                && (sibling.ClassName == best.ClassName || scores[sibling] >= 2 * least))
                roots.Add(sibling);
        }
        return roots;
    }

    /// <summary>Headings behind the last running text lead on to other articles.</summary>
    static IEnumerable<Paragraph> Trimmed(List<Paragraph> paragraphs) =>
        paragraphs.Take(paragraphs.FindLastIndex(p => !p.IsHeading) + 1);
}
