using AngleSharp.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>Finds the innermost element at or above another that is of a kind; remembers every element on the way, so that a page's depth costs once.</summary>
sealed class NearestAncestor(Predicate<IElement> isOfKind)
{
    readonly Dictionary<IElement, IElement?> known = [];

    public IElement? Of(IElement? element)
    {
        var passed = new List<IElement>();
        IElement? nearest = null;
        for (; element is not null && !known.TryGetValue(element, out nearest); element = element.ParentElement)
        {
            passed.Add(element);
            if (isOfKind(element))
            {
                nearest = element;
                break;
            }
        }
        foreach (var below in passed)
            known[below] = nearest;
        return nearest;
    }
}
