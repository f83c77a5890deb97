using Talion.Web.Explorer;
using Talion.Web.Limits;
using Talion.Web.Security;

namespace Talion.Web;

/// <summary>How the server is to behave. Without anything set it serves this machine alone, and nothing can be changed through it.</summary>
public sealed record ServerOptions
{
    /// <summary>The IP address to listen at, or <c>localhost</c>.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port to listen at; 0 for any that is free.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>What a caller must show to change data; <see langword="null"/> where nobody may.</summary>
    public WriteToken? Token { get; init; }

    public ServerLimits Limits { get; init; } = ServerLimits.Default;

    /// <summary>Names that requests may call the server by, beside those of the loopback interface; <c>*</c> for any. Without any, a server at another address takes all names.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Origins whose pages may ask the server from a browser; <c>*</c> for all.</summary>
    public ImmutableArray<string> Origins { get; init; } = [];

    /// <summary>IRIs of the endpoints that <c>SERVICE</c> may ask.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>IRIs of what <c>LOAD</c> may read: a document, or a folder that ends with a slash and all below it; <c>http</c>, <c>https</c> or <c>file</c>.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What the pages for people know beside the store.</summary>
    public ExplorerOptions Explorer { get; init; } = new();

    /// <summary>How often to look whether another process has changed a store that is only read.</summary>
    public TimeSpan LookInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What <c>NOW()</c> asks.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Hears of failures that are the server's own, a line each.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
