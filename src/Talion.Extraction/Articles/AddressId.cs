using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Talion.Extraction.Articles;

/// <summary>Names articles after their web addresses, so that an article has one id in every feed and archive that holds it.</summary>
static partial class AddressId
{
    const int LongestSlug = 48, DigestDigits = 8;

    /// <summary>The host, the path's last words and a digest: <c>news.example-camp-hit-1a2b3c4d</c>.</summary>
    public static string Of(string address)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..DigestDigits];
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? $"{Words(uri)}{digest}" : digest;
    }

    static string Words(Uri uri)
    {
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var slug = NoWord().Replace(WebPageEnding().Replace(uri.AbsolutePath.TrimEnd('/'), "").Split('/')[^1].ToLowerInvariant(), "-").Trim('-');
        return string.Concat(((string[])[host, slug.Length > LongestSlug ? slug[..LongestSlug].TrimEnd('-') : slug]).Where(part => part.Length > 0).Select(part => part + "-"));
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\.(?:x?html?|php|aspx?|jsp)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WebPageEnding();
}
