using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Talion.Web.Problems;

namespace Talion.Web.Negotiation;

/// <summary>Chooses the format of an answer (RFC 9110, section 12.5.1).</summary>
static class AcceptHeader
{
    /// <summary>The offer of the highest quality by the most specific range that covers it; the first of them where several are wanted as much.</summary>
    /// <param name="request">A request without <c>Accept</c>, or with one that makes no sense, takes anything.</param>
    /// <param name="offers">The preferred first.</param>
    /// <exception cref="ProblemException">None of them is wanted.</exception>
    public static MediaOffer<T> Choose<T>(HttpRequest request, ImmutableArray<MediaOffer<T>> offers)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) || ranges.Count == 0)
            return offers[0];
        var best = offers.MaxBy(offer => Quality(ranges, offer.MediaType))!;
        return Quality(ranges, best.MediaType) > 0 ? best : throw NotAcceptable(offers.Select(offer => offer.MediaType));
    }

    /// <summary>Whether a page is named among what a client takes, as those that people look through do; whoever takes anything does not ask for one.</summary>
    public static bool NamesPages(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) && ranges.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);

    static double Quality(IList<MediaTypeHeaderValue> ranges, string mediaType) =>
        ranges.Where(range => Covers(range, mediaType)).MaxBy(Specificity) is { } range ? range.Quality ?? 1 : 0;

    static bool Covers(MediaTypeHeaderValue range, string mediaType) =>
        range.MatchesAllTypes
        || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        || (range.MatchesAllSubTypes && mediaType.AsSpan(0, mediaType.IndexOf('/', StringComparison.Ordinal)).Equals(range.Type, StringComparison.OrdinalIgnoreCase));

    static int Specificity(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;

    static ProblemException NotAcceptable(IEnumerable<string> mediaTypes) =>
        new(new Problem(StatusCodes.Status406NotAcceptable, "Not acceptable", $"The answer can be had as {string.Join(", ", mediaTypes)}."));
}
