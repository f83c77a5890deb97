using System.Xml;
using Talion.Extraction.Articles.Html;
using Talion.Extraction.Articles.Inputs;

namespace Talion.Extraction.Articles.Feeds;

/// <summary>
/// Articles of a news feed: RSS 2.0 (https://www.rssboard.org/rss-specification) and its forerunners, Atom (RFC 4287). Document types are passed over, entities
/// that they declare are errors, nothing is fetched.
/// </summary>
static class Feed
{
    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = OpenInput.MostBytes,
    };

    /// <summary>Streams a feed's entries, or the one article where the root element is that of a page.</summary>
    /// <exception cref="XmlException">The text is no XML from some point on; what stands before has been given.</exception>
    public static IEnumerable<DraftedArticle> Read(OpenInput input)
    {
        if (input.ReadText() is not { } text)
            yield break;
        if (string.IsNullOrWhiteSpace(text))
        {
            input.Report(default, DiagnosticKind.Empty, "empty");
            yield break;
        }
        using var xml = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
        xml.MoveToContent();
        switch (xml.LocalName)
        {
            case "html":
                yield return new(default, input.Name, HtmlArticle.Read(text));
                break;
            case "rss" or "feed" or "RDF":
                foreach (var article in Entries(xml))
                    yield return article;
                break;
            default:
                input.Report(default, DiagnosticKind.Foreign, $"XML, but no feed: the root element is {xml.Name}");
                break;
        }
    }

    static IEnumerable<DraftedArticle> Entries(XmlReader xml)
    {
        string? feedTitle = null;
        var number = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "title" && number == 0)
                feedTitle ??= FeedText.Read(xml);
            else if (xml.LocalName is "item" or "entry" && Place.Entry(++number) is var place && FeedEntry.Read(xml).Draft(feedTitle) is var draft)
                yield return new(place, AddressId.Of(draft.Url ?? $"{draft.Title}\n{draft.Text}"), draft);
        }
    }
}
