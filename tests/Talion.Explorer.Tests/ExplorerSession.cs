namespace Talion.Explorer.Tests;

/// <summary>The server and the browser that all tests share; both end with the last of them.</summary>
[TestClass]
public static class ExplorerSession
{
    static readonly Lazy<SampleServer> Started = new(() => SampleServer.Start().GetAwaiter().GetResult());
    static readonly Lazy<Browser> Opened = new(() => Browser.Start(Started.Value.Address), LazyThreadSafetyMode.PublicationOnly);

    internal static SampleServer Server => Started.Value;

    internal static Browser Browser => Opened.Value;

    [AssemblyCleanup]
    public static async Task End()
    {
        if (Opened.IsValueCreated)
            Opened.Value.Dispose();
        if (Started.IsValueCreated)
            await Started.Value.DisposeAsync();
    }
}
