using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;

namespace Talion.Knowledge.Tests.Lexicons;

[TestClass]
public sealed class LexiconLoaderTests
{
    [TestMethod]
    public void The_program_carries_its_gazetteer()
    {
        var entry = LexiconLoader.Load().Gazetteer.Single(e => e.Id == "base/ain-al-asad");

        Assert.AreEqual(EntityKind.Base, entry.Kind);
        Assert.AreEqual("country/iraq", entry.Country);
        Assert.AreEqual(33.786, entry.Latitude);
        CollectionAssert.Contains(entry.Aliases, "Ayn al-Asad");
    }

    [TestMethod]
    public void Columns_may_stand_in_any_order_and_be_left_out()
    {
        var entry = Read("label\tid\tkind\taliases\nBasra\tcity/iq-basra\tcity\tBasrah|al-Basrah\n").Single();

        Assert.AreEqual("Basra", entry.Label);
        CollectionAssert.AreEqual(new[] { "Basrah", "al-Basrah" }, entry.Aliases);
        Assert.IsEmpty(entry.Demonyms);
        Assert.IsNull(entry.Latitude);
    }

    [TestMethod]
    public void Comments_and_empty_lines_are_skipped() =>
        Assert.HasCount(1, Read("# Names\nid\tkind\tlabel\n\n# More\nbase/x\tbase\tX\n"));

    [TestMethod]
    [DataRow("id\tkind\tlabel\tcolour\n", "gazetteer/a.tsv:1: There is no column 'colour'; the columns are ")]
    [DataRow("id\tlabel\n", "gazetteer/a.tsv:1: The header needs the columns id, kind and label.")]
    [DataRow("id\tkind\tlabel\nx\tbase\n", "gazetteer/a.tsv:2: The row has 2 cells where the header has 3.")]
    [DataRow("id\tkind\tlabel\nx\tcastle\tX\n", "gazetteer/a.tsv:2: There is no kind 'castle'.")]
    [DataRow("id\tkind\tlabel\nx\tbase\t\n", "gazetteer/a.tsv:2: The label is empty.")]
    [DataRow("id\tkind\tlabel\tlatitude\nx\tbase\tX\t91\n", "gazetteer/a.tsv:2: The latitude '91' is no number of degrees.")]
    [DataRow("id\tkind\tlabel\tweight\nx\tbase\tX\t-1\n", "gazetteer/a.tsv:2: The weight '-1' is no whole number.")]
    [DataRow("id\tkind\tlabel\nx\tbase\tX\nx\tbase\tY\n", "gazetteer/a.tsv:3: The id 'x' is taken.")]
    [DataRow("id\tkind\tlabel\tcountry\nx\tbase\tX\tcountry/y\n", "gazetteer/a.tsv:2: The country 'country/y' is no entry of the gazetteer.")]
    public void A_faulty_file_is_named_with_its_line(string text, string message)
    {
        var fault = Assert.ThrowsExactly<LexiconException>(() => Read(text));

        Assert.StartsWith(message, fault.Message);
    }

    static ImmutableArray<GazetteerEntry> Read(string text) => Load(("gazetteer/a.tsv", text)).Gazetteer;

    static Lexicon Load(params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("talion-ontology-");
        try
        {
            folder.CreateSubdirectory("gazetteer");
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(folder.FullName, name), text);
            return LexiconLoader.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
