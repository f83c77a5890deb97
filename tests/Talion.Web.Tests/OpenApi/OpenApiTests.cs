using System.Text.Json;
using System.Text.RegularExpressions;

namespace Talion.Web.Tests.OpenApi;

[TestClass]
public sealed partial class OpenApiTests
{
    [TestMethod]
    public async Task The_document_tells_of_every_operation_of_the_protocols()
    {
        using var document = await Read();

        var operations = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(operation => operation.Name != "parameters").Select(operation => $"{operation.Name} {path.Name}"))
            .Where(operation => !operation.Contains("/api/", StringComparison.Ordinal));

        Assert.AreEquivalent(
            (string[])["get /sparql", "post /sparql", "get /store", "put /store", "post /store", "delete /store", "get /id/{path}", "get /resource", "get /health", "get /openapi.json"], operations);
    }

    [TestMethod]
    public async Task Every_reference_leads_somewhere()
    {
        using var document = await Read();

        foreach (Match reference in Reference().Matches(document.RootElement.GetRawText()))
        {
            var place = document.RootElement;
            foreach (var name in reference.Groups[1].Value.Split('/'))
                Assert.IsTrue(place.TryGetProperty(name, out place), reference.Value);
        }
    }

    static async Task<JsonDocument> Read()
    {
        await using var server = await TestServer.Start();
        return JsonDocument.Parse(await server.GetText("/openapi.json"));
    }

    [GeneratedRegex("""
        "\$ref": "#/([^"]+)"
        """)]
    private static partial Regex Reference();
}
