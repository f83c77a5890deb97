using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>The schema.org article that a page describes in JSON-LD (https://schema.org/NewsArticle).</summary>
sealed record JsonLdArticle(string? Headline, string? Published, string? Publisher)
{
    const int Deepest = 8;

    /// <summary>The first object with a publication date in any of the page's JSON-LD blocks; blocks that are no JSON are passed over.</summary>
    public static JsonLdArticle Read(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Find(json.RootElement, Deepest) is { } article)
                    return article;
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                // Broken markup of one block says nothing about the others.
            }
        }
        return new(null, null, null);
    }

    static JsonLdArticle? Find(JsonElement element, int depth)
    {
        if (depth == 0)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(item => Find(item, depth - 1)).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        return Text(element, "datePublished") is { } published
            ? new(Text(element, "headline"), published, Publishing(element))
            : element.EnumerateObject().Select(property => Find(property.Value, depth - 1)).FirstOrDefault(found => found is not null);
    }

    static string? Publishing(JsonElement article) =>
        !article.TryGetProperty("publisher", out var publisher) ? null
        : publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0 ? Text(publisher[0], "name")
        : publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name")
        : null;

    static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? System.Net.WebUtility.HtmlDecode(text).Trim()
            : null;
}
