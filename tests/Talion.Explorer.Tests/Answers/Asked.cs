using System.Net.Http.Headers;

namespace Talion.Explorer.Tests.Answers;

/// <summary>Asks the tests' server without a browser.</summary>
static class Asked
{
    static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ExplorerSession.Server.Address };

    public static Task<HttpResponseMessage> Get(string path, string accept = "*/*", string? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(tag));
        return Client.SendAsync(request);
    }

    /// <summary>The text of a good answer.</summary>
    public static async Task<string> Text(string path, string accept = "*/*")
    {
        using var response = await Get(path, accept);
        var text = await response.Content.ReadAsStringAsync();
        Assert.IsTrue(response.IsSuccessStatusCode, $"{path}: {text}");
        return text;
    }
}
