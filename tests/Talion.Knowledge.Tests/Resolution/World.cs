using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Tests.Resolution;

/// <summary>A gazetteer small enough to read.</summary>
static class World
{
    public static GazetteerIndex Index { get; } = new(
    [
        Entry("country/united-states", EntityKind.Country, "United States", ["US", "U.S."], ["American"]),
        Entry("country/iran", EntityKind.Country, "Iran", [], ["Iranian"]),
        Entry("country/iraq", EntityKind.Country, "Iraq", [], ["Iraqi"]),
        Entry("country/syria", EntityKind.Country, "Syria", [], ["Syrian"]),
        Entry("province/anbar", EntityKind.Province, "Anbar", [], [], country: "country/iraq"),
        Entry("city/baghdad", EntityKind.City, "Baghdad", [], [], country: "country/iraq"),
        Entry("city/tehran", EntityKind.City, "Tehran", [], [], country: "country/iran"),
        Entry("base/camp-taji", EntityKind.Base, "Camp Taji", ["Taji air base"], [], country: "country/iraq", within: "city/baghdad"),
        Entry("base/ain-al-asad", EntityKind.Base, "Ain al-Asad", ["al-Asad airbase"], [], country: "country/iraq", within: "province/anbar"),
        Entry("group/kataib-hezbollah", EntityKind.ArmedGroup, "Kataib Hezbollah", ["KH"], [], country: "country/iraq"),
        Entry("person/qassem-soleimani", EntityKind.Person, "Qassem Soleimani", ["Qasem Soleimani"], [], country: "country/iran"),
    ]);

    static GazetteerEntry Entry(string id, EntityKind kind, string label, ImmutableArray<string> aliases, ImmutableArray<string> demonyms, string? country = null, string? within = null) =>
        new(id, kind, label, aliases, demonyms, country, within);
}
