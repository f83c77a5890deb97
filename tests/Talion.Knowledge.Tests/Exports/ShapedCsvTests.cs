using Talion.Extraction.Records;
using Talion.Knowledge.Exports.Codebooks;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Tests.Building;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Exports;

[TestClass]
public sealed class ShapedCsvTests
{
    static readonly Codebook Codebook = Codebook.Load(OntologyFiles.Embedded);

    [TestMethod]
    [DataRow(DatasetShape.Acled, 31)]
    [DataRow(DatasetShape.Gtd, 135)]
    [DataRow(DatasetShape.Plover, 40)]
    public void A_table_has_the_columns_of_its_dataset_and_a_row_an_attack(DatasetShape shape, int columns)
    {
        var table = Table(shape);

        Assert.HasCount(columns, Codebook.Columns(shape.Word()));
        Assert.HasCount(5, table);
        foreach (var row in table)
            Assert.HasCount(columns, row);
    }

    [TestMethod]
    public void ACLED_has_type_actors_place_and_dead()
    {
        var rockets = Row(DatasetShape.Acled, "rocket-attack");

        AssertCells(rockets, new()
        {
            ["event_date"] = "2020-03-11",
            ["year"] = "2020",
            ["time_precision"] = "1",
            ["disorder_type"] = "Political violence",
            ["event_type"] = "Explosions/Remote violence",
            ["sub_event_type"] = "Shelling/artillery/missile attack",
            ["actor1"] = "Kataib Hezbollah",
            ["inter1"] = "Rebel group",
            ["actor2"] = "Camp Taji",
            ["inter2"] = "State forces",
            ["interaction"] = "Rebel group-State forces",
            ["country"] = "Iraq",
            ["location"] = "Camp Taji",
            ["latitude"] = "33.52",
            ["longitude"] = "44.26",
            ["geo_precision"] = "1",
            ["source"] = "Example Wire",
            ["fatalities"] = "3",
            ["civilian_targeting"] = "",
        });
    }

    [TestMethod]
    public void A_killing_of_a_person_is_violence_against_civilians_unless_he_bears_arms() =>
        AssertCells(Row(DatasetShape.Acled, "assassination"), new() { ["event_type"] = "Violence against civilians", ["sub_event_type"] = "Attack", ["actor1"] = "United States", ["fatalities"] = "1" });

    [TestMethod]
    public void GTD_has_attack_target_weapon_group_and_claim()
    {
        AssertCells(Row(DatasetShape.Gtd, "rocket-attack"), new()
        {
            ["iyear"] = "2020",
            ["imonth"] = "3",
            ["iday"] = "11",
            ["country_txt"] = "Iraq",
            ["specificity"] = "1",
            ["suicide"] = "0",
            ["attacktype1"] = "3",
            ["attacktype1_txt"] = "Bombing/Explosion",
            ["targtype1"] = "4",
            ["targtype1_txt"] = "Military",
            ["target1"] = "Camp Taji",
            ["gname"] = "Kataib Hezbollah",
            ["guncertain1"] = "0",
            ["claimed"] = "-9",
            ["weaptype1_txt"] = "Explosives",
            ["weapsubtype1"] = "11",
            ["nkill"] = "3",
            ["property"] = "1",
            ["dbsource"] = "Talion",
        });
        AssertCells(Row(DatasetShape.Gtd, "missile-strike"), new() { ["claimed"] = "1", ["nkill"] = "0" });
        AssertCells(Row(DatasetShape.Gtd, "armed-assault"), new() { ["gname"] = "Unknown", ["weaptype1"] = "13", ["targtype1_txt"] = "Police", ["nkill"] = "4" });
    }

    [TestMethod]
    public void PLOVER_has_mode_and_sectors() => AssertCells(Row(DatasetShape.Plover, "airstrike"), new()
    {
        ["Event Type"] = "ASSAULT",
        ["Event Mode"] = "aerial",
        ["Quad Code"] = "4",
        ["Actor Name"] = "United States",
        ["Primary Actor Sector"] = "GOV",
        ["Recipient Name"] = "Kataib Hezbollah",
        ["Primary Recipient Sector"] = "REB",
        ["Publication Date"] = "2020-03-13",
    });

    [TestMethod]
    public void Every_type_of_attack_has_a_code_in_every_dataset()
    {
        foreach (var type in Enum.GetValues<EventType>())
        {
            foreach (var column in (string[])["acled#event_type", "acled#sub_event_type", "acled#disorder_type", "gtd#attacktype1", "gtd#attacktype1_txt", "plover#event_type", "cameo#code"])
                Assert.IsNotNull(Codebook.Of(type, column), $"{type} {column}");
        }
    }

    [TestMethod]
    public void Every_kind_of_weapon_has_a_code()
    {
        foreach (var weapon in LexiconLoader.Load()["weapons"])
            Assert.IsNotNull(Codebook.OfWeapon(weapon.Id, "gtd#weaptype1"), weapon.Id);
    }

    [TestMethod]
    [DataRow("three policemen", EntityKind.People, "3")]
    [DataRow("the US embassy", EntityKind.Building, "7")]
    [DataRow("a group of school children", EntityKind.People, "14")]
    [DataRow("Kidal", EntityKind.Base, "4")]
    public void A_target_counts_by_its_last_words_and_else_by_its_kind(string label, EntityKind kind, string expected) =>
        Assert.AreEqual(expected, Codebook.OfParty(label, kind, "gtd#targtype1"));

    static void AssertCells(IReadOnlyDictionary<string, string> row, Dictionary<string, string> expected)
    {
        foreach (var (column, value) in expected)
            Assert.AreEqual(value, row[column], column);
    }

    static IReadOnlyDictionary<string, string> Row(DatasetShape shape, string type) =>
        Table(shape).Single(row => row.First(cell => cell.Key is "event_id_cnty" or "eventid" or "Event ID").Value.Contains(type, StringComparison.Ordinal));

    static List<Dictionary<string, string>> Table(DatasetShape shape)
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        using var text = new StringWriter();
        ShapedCsv.Write(made.Knowledge, shape, Codebook, World.Index, text);
        var rows = text.ToString().TrimEnd('\n').Split('\n').Select(Cells).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted)
                cells.Add("");
            else
                cells[^1] += c;
        }

        return cells;
    }
}
