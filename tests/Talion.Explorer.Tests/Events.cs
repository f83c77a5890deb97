using System.Text.Json;

namespace Talion.Explorer.Tests;

/// <summary>Addresses of things that the graph of the tests holds, whatever articles it is made of.</summary>
static class Events
{
    static readonly HttpClient Client = new() { BaseAddress = ExplorerSession.Server.Address };
    static readonly Lazy<JsonElement> Fullest = new(Find);

    /// <summary>The event that most is told of.</summary>
    public static string Any() => Address(Fullest.Value.GetProperty("line").GetProperty("id").GetString()!);

    public static string AnyArticle() => Address($"article/{Fullest.Value.GetProperty("accounts")[0].GetProperty("document").GetString()}");

    public static string AnyActor() => Address(Fullest.Value.GetProperty("attackers")[0].GetProperty("id").GetString()!);

    public static string AnyPlace() => Address(Fullest.Value.GetProperty("places")[0].GetProperty("id").GetString()!);

    public static JsonElement Get(string path)
    {
        using var document = JsonDocument.Parse(Client.GetStringAsync(path).GetAwaiter().GetResult());
        return document.RootElement.Clone();
    }

    static JsonElement Find() => Get("/api/events?limit=1000").GetProperty("events").EnumerateArray()
        .Select(line => Get($"/api/{line.GetProperty("id").GetString()}"))
        .OrderByDescending(page => page.GetProperty("attackers").GetArrayLength() > 0 && page.GetProperty("places").GetArrayLength() > 0)
        .ThenByDescending(page => page.GetProperty("figures").GetArrayLength() + page.GetProperty("claims").GetArrayLength() + page.GetProperty("effects").GetArrayLength())
        .First();

    static string Address(string id) => $"/id/{string.Join('/', id.Split('/').Select(Uri.EscapeDataString))}";
}
