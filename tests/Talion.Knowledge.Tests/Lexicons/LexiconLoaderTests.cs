using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;

namespace Talion.Knowledge.Tests.Lexicons;

[TestClass]
public sealed class LexiconLoaderTests
{
    const string Scheme = """
        @prefix : <https://example.org/links/> .
        @prefix tal: <https://w3id.org/talion#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://example.org/links> a skos:ConceptScheme ; skos:prefLabel "Links"@en .
        :answer a skos:Concept ; skos:prefLabel "an answer"@en ;
            tal:verb "reply" , "hit back" ; tal:link "retaliation" ; tal:direction "before" , "after" ; tal:phrase "in reply" ;
            skos:example "They replied with rockets."@en .
        :revenge a skos:Concept ; skos:broader :answer ; skos:prefLabel "revenge"@en .
        """;

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

    [TestMethod]
    public void A_scheme_is_named_after_its_file_and_keeps_the_order_of_its_concepts_and_labels()
    {
        var concepts = Load(("links.ttl", Scheme))["links"];

        CollectionAssert.AreEqual(new[] { "answer", "revenge" }, concepts.Select(c => c.Id).ToArray());
        CollectionAssert.AreEqual(
            new[] { new Label("reply", LabelPart.Verb), new Label("hit back", LabelPart.Verb), new Label("in reply", LabelPart.Phrase) },
            concepts[0].Labels.ToArray());
        Assert.AreEqual("answer", concepts[1].Broader);
        Assert.AreEqual("an answer", concepts[0].PrefLabel);
        CollectionAssert.AreEqual(new[] { "They replied with rockets." }, concepts[0].Examples.ToArray());
    }

    [TestMethod]
    public void Every_other_own_property_becomes_a_feature_with_its_values_in_the_order_of_the_file()
    {
        var features = Load(("links.ttl", Scheme))["links"][0].Features;

        Assert.AreEqual("retaliation", features["link"]);
        Assert.AreEqual("before after", features["direction"]);
        Assert.HasCount(2, features);
    }

    [TestMethod]
    public void The_ontology_and_the_shapes_are_no_schemes() =>
        Assert.IsEmpty(Load(("talion.ttl", Scheme), ("shapes.ttl", Scheme)).Schemes);

    [TestMethod]
    public void Broken_Turtle_is_named_with_its_line()
    {
        var fault = Assert.ThrowsExactly<LexiconException>(() => Load(("links.ttl", "@prefix : <x:> .\n:a :b\n")));

        Assert.AreEqual("links.ttl", fault.File);
        Assert.IsGreaterThanOrEqualTo(2, fault.Line);
    }

    [TestMethod]
    public void A_broader_concept_must_be_in_the_scheme()
    {
        var fault = Assert.ThrowsExactly<LexiconException>(() => Load(("links.ttl", Scheme.Replace(":answer a", ":other a", StringComparison.Ordinal))));

        Assert.Contains("'answer'", fault.Message);
    }

    [TestMethod]
    public void Every_concept_of_the_program_has_a_label()
    {
        foreach (var (scheme, concepts) in LexiconLoader.Load().Schemes)
        {
            foreach (var concept in concepts)
                Assert.IsTrue(concept.PrefLabel.Length > 0, $"{scheme}: {concept.Id}");
        }
    }

    [TestMethod]
    public void A_missing_folder_is_the_callers_mistake() =>
        Assert.ThrowsExactly<DirectoryNotFoundException>(() => LexiconLoader.Load("no-such-folder"));

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
