using System.Net;

namespace Talion.Web.Security;

/// <summary>
/// Which names requests may call the server by. A page elsewhere that has its own name resolved to this machine
/// (DNS rebinding) would otherwise be let in by the browser as if it were the server's own.
/// </summary>
static class HostNames
{
    static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    public static IList<string> Of(ServerOptions options) => options.Names.IsEmpty && !IsLoopback(options.Host) ? ["*"] : [.. Loopback, .. options.Names];

    static bool IsLoopback(string host) => host == "localhost" || IPAddress.IsLoopback(IPAddress.Parse(host));
}
