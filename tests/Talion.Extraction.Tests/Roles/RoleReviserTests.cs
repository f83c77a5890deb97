using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Extraction.Roles;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests.Roles;

[TestClass]
public sealed class RoleReviserTests
{
    static readonly Extractor Whole = new(LexiconLoader.Load());
    static readonly Extractor RulesAlone = new(LexiconLoader.Load(), new ExtractorOptions { Without = [ExtractionStep.Roles] });

    [TestMethod]
    [DataRow("Rebels shelled the barracks in Alderton on Monday. Two guards were killed.", false)]
    [DataRow("REBELS SHELLED THE BARRACKS IN ALDERTON ON MONDAY. TWO GUARDS WERE KILLED.", true)]
    [DataRow("ALDERTON (Wire) - Rebels shelled the barracks on Monday.", false)]
    [DataRow("12.5.2021", false)]
    public void Capitals_are_told_by_most_of_the_letters(string text, bool isUpperCase) =>
        Assert.AreEqual(isUpperCase, RoleReviser.IsUpperCase(text));

    [TestMethod]
    [DataRow("Gunmen attacked a police station in Lashkar Gah on Monday, killing three officers.")]
    [DataRow("Three soldiers died when a mine went off near Mopti on Friday. The army blamed the rebels.")]
    public void What_the_rules_find_in_one_plain_sentence_stays(string text)
    {
        var (before, after) = (Read(RulesAlone, text), Read(Whole, text));

        CollectionAssert.AreEqual(before.Attackers.Select(a => a.Label).ToList(), after.Attackers.Select(a => a.Label).ToList());
        CollectionAssert.AreEqual(before.Targets.Select(t => t.Label).ToList(), after.Targets.Select(t => t.Label).ToList());
        CollectionAssert.AreEqual(before.Weapons.Select(w => w.Label).ToList(), after.Weapons.Select(w => w.Label).ToList());
        CollectionAssert.IsSubsetOf(before.Places.Select(p => p.Label).ToList(), after.Places.Select(p => p.Label).ToList());
    }

    [TestMethod]
    public void The_same_article_is_revised_the_same_way_each_time()
    {
        const string Text = "Rebels ambushed a convoy on the road to Gao on Monday. The fighters used rockets, officials in Bamako said. Two drivers were killed.";

        var texts = Enumerable.Range(0, 8).AsParallel().Select(_ => RecordJson.Write(Read(Whole, Text))).Distinct().ToList();

        Assert.HasCount(1, texts);
    }

    [TestMethod]
    public void Candidates_stand_near_a_telling_and_are_of_a_kind_that_can_play_the_role()
    {
        var (candidates, records) = RulesAlone.ReadRoles(new Article("case",
            "Rebels ambushed a convoy near Gao on Monday. Rain fell. Rain fell. Rain fell. Rain fell. A festival opened in Bamako."));

        var all = candidates.All().ToList();

        Assert.HasCount(candidates.Acts.Length, records);
        Assert.IsTrue(all.Exists(c => c is { Role: Role.Place, IsFiller: true, Mention.Label: "Gao" }));
        Assert.IsFalse(all.Exists(c => c.Mention.Label == "Bamako"));
        Assert.IsFalse(all.Exists(c => c is { Role: Role.Weapon, Mention.Weapon: null }));
    }

    static EventRecord Read(Extractor extractor, string text) => extractor.Extract(new Article("case", text, new DateOnly(2021, 5, 5))).Records.First();
}
