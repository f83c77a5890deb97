using Talion.Knowledge.Lexicons;

namespace Talion.Knowledge.Tests.Lexicons;

[TestClass]
public sealed class BackingTests
{
    [TestMethod]
    public void Every_claim_names_its_source_and_links_entries_of_the_gazetteer()
    {
        var ids = LexiconLoader.Load().Gazetteer.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var claims = Backing.Load(OntologyFiles.Embedded);

        Assert.IsNotEmpty(claims);
        foreach (var claim in claims)
            Assert.IsTrue(ids.Contains(claim.Group) && ids.Contains(claim.Backer) && claim.Source.Length > 0, claim.ToString());
    }
}
