namespace Talion.Web.Negotiation;

/// <summary>A format that an answer can be given in.</summary>
/// <param name="MediaType">Its media type, without parameters.</param>
/// <param name="Format">What writes it.</param>
sealed record MediaOffer<T>(string MediaType, T Format)
{
    /// <summary>The value of <c>Content-Type</c>: types of text say that they are UTF-8.</summary>
    public string ContentType => MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{MediaType}; charset=utf-8" : MediaType;
}
