using System.Text.Json;
using Talion.Knowledge.Exports;
using Talion.Knowledge.Tests.Building;

namespace Talion.Knowledge.Tests.Exports;

/// <summary>Checks what is written for maps against what their formats ask for.</summary>
[TestClass]
public sealed class MapExportTests
{
    [TestMethod]
    public void GeoJSON_is_a_collection_of_features_as_RFC_7946_has_them()
    {
        using var map = Export(ExportFormat.GeoJson);
        var root = map.RootElement;

        Assert.AreEqual("FeatureCollection", root.GetProperty("type").GetString());
        foreach (var feature in root.GetProperty("features").EnumerateArray())
        {
            CollectionAssert.AreEquivalent((string[])["type", "id", "geometry", "properties"], Names(feature));
            Assert.AreEqual("Feature", feature.GetProperty("type").GetString());
            Assert.AreEqual(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
            if (feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry)
                AssertPoint(geometry);
        }
    }

    [TestMethod]
    public void TimeMap_gets_strings_and_a_day_or_a_point_for_each_event()
    {
        using var map = Export(ExportFormat.TimeMap);
        var events = map.RootElement.GetProperty("events").EnumerateArray().ToList();

        Assert.HasCount(5, events);
        foreach (var e in events)
        {
            foreach (var name in (string[])["id", "description", "date", "time", "time_precision", "location", "latitude", "longitude", "type", "category", "comments"])
                Assert.AreEqual(JsonValueKind.String, e.GetProperty(name).ValueKind, name);
            Assert.AreEqual(e.GetProperty("latitude").GetString() == "", e.GetProperty("longitude").GetString() == "");
            Assert.IsTrue(e.GetProperty("date").GetString() != "" || e.GetProperty("latitude").GetString() != "");
        }
    }

    [TestMethod]
    public void TimeMap_finds_every_association_and_source_that_events_name()
    {
        using var map = Export(ExportFormat.TimeMap);

        foreach (var list in (string[])["associations", "sources"])
        {
            var known = map.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToHashSet();
            var named = map.RootElement.GetProperty("events").EnumerateArray().SelectMany(e => e.GetProperty(list).EnumerateArray()).Select(id => id.GetString()).ToHashSet();
            Assert.IsTrue(known.SetEquals(named), list);
        }

        foreach (var association in map.RootElement.GetProperty("associations").EnumerateArray())
        {
            Assert.AreEqual("FILTER", association.GetProperty("mode").GetString());
            Assert.AreEqual(2, association.GetProperty("filter_paths").GetArrayLength());
        }
    }

    static void AssertPoint(JsonElement geometry)
    {
        CollectionAssert.AreEquivalent((string[])["type", "coordinates"], Names(geometry));
        Assert.AreEqual("Point", geometry.GetProperty("type").GetString());
        var position = geometry.GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()).ToArray();
        Assert.HasCount(2, position);
        Assert.IsInRange(-180.0, 180.0, position[0]);
        Assert.IsInRange(-90.0, 90.0, position[1]);
    }

    static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    static JsonDocument Export(ExportFormat format)
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        return JsonDocument.Parse(made.Export(format));
    }
}
