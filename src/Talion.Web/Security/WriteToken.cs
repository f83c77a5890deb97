using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Talion.Web.Problems;

namespace Talion.Web.Security;

/// <summary>The secret that allows changes (RFC 6750). It is kept as a hash alone.</summary>
public sealed class WriteToken
{
    const string Scheme = "Bearer ";

    readonly byte[] hash;

    /// <param name="secret">The secret, white space around it not counted.</param>
    /// <exception cref="ArgumentException">The secret is empty.</exception>
    public WriteToken(string secret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        hash = Hash(secret.Trim());
    }

    /// <summary>Lets a request through that shows the token in its header <c>Authorization</c>.</summary>
    /// <param name="token">The server's token; <see langword="null"/> where nothing may be changed.</param>
    /// <param name="request">A request to change something.</param>
    /// <exception cref="ProblemException">Nothing may be changed, or not by this caller.</exception>
    internal static void Demand(WriteToken? token, HttpRequest request)
    {
        if (token is null)
            throw new ProblemException(new Problem(StatusCodes.Status403Forbidden, "Read-only", "This server changes nothing."));
        if (!token.IsShownBy(request))
        {
            throw new ProblemException(new Problem(StatusCodes.Status401Unauthorized, "Unauthorized", "Changes need the server's token: Authorization: Bearer …")
            {
                Headers = ImmutableDictionary<string, string>.Empty.Add(HeaderNames.WWWAuthenticate, "Bearer"),
            });
        }
    }

    /// <summary>Takes the same time whatever is shown, so that time tells nothing about the token.</summary>
    bool IsShownBy(HttpRequest request)
    {
        var shown = request.Headers.Authorization.ToString();
        return shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && CryptographicOperations.FixedTimeEquals(Hash(shown[Scheme.Length..].Trim()), hash);
    }

    static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
