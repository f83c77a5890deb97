using System.Net;
using Talion.Web.Limits;

namespace Talion.Web.Remote;

/// <summary>How other servers are asked.</summary>
static class Outside
{
    /// <summary>A client that follows no redirection, which would lead past what was allowed by name, and takes no more than a request of our own may have.</summary>
    public static HttpClient Client(ServerLimits limits) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(10) })
    {
        Timeout = limits.Deadline,
        MaxResponseContentBufferSize = Math.Min(limits.Body, int.MaxValue),
    };

    /// <summary>A client for a server that the user named, which waits as long as it takes.</summary>
    /// <param name="credential">For servers that ask for one, by Basic or Digest.</param>
    public static HttpClient Client(NetworkCredential? credential) =>
        new(new SocketsHttpHandler { Credentials = credential, PreAuthenticate = credential is not null, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
}
