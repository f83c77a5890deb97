using Talion.Knowledge.Mapping;
using Talion.Knowledge.Tests.Building;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Tests.Mapping;

[TestClass]
public sealed class ArticleGraphTests
{
    static readonly ResourceNames Names = new();
    static readonly ILookup<Term?, Quad> Graphs = Read();

    [TestMethod]
    public void There_is_a_graph_for_each_article_and_two_more() =>
        Assert.AreSequenceEqual(
            Dispatches.All.Select(report => Names.Article(report.Article.Id).Value).Concat([Tal.AgreedGraph.Value, Tal.ProvenanceGraph.Value]).Order(StringComparer.Ordinal).ToArray(),
            Graphs.Select(graph => ((Iri)graph.Key!).Value).Order(StringComparer.Ordinal).ToArray());

    [TestMethod]
    public void Every_assertion_reaches_a_sentence_of_its_own_article()
    {
        var assertions = 0;
        foreach (var report in Dispatches.All)
        {
            var graph = Graphs[Names.Article(report.Article.Id)].ToLookup(quad => quad.Subject);
            foreach (var node in graph.Where(IsAssertion))
            {
                var sentences = node.Where(quad => quad.Predicate == Tal.Evidence).Select(quad => graph[quad.Object]).ToList();
                Assert.IsNotEmpty(sentences, $"{node.Key}");
                foreach (var sentence in sentences)
                    Assert.AreEqual(Value(sentence, Nif.AnchorOf), report.Article.Text[int.Parse(Value(sentence, Nif.BeginIndex))..int.Parse(Value(sentence, Nif.EndIndex))]);
                assertions++;
            }
        }

        Assert.IsGreaterThan(30, assertions);
    }

    [TestMethod]
    public void Every_node_of_an_article_belongs_to_the_article()
    {
        foreach (var report in Dispatches.All)
        {
            var article = Names.Article(report.Article.Id).Value;
            foreach (var subject in Graphs[Names.Article(report.Article.Id)].Select(quad => ((Iri)quad.Subject).Value).Distinct())
            {
                Assert.IsTrue(
                    subject.StartsWith(article, StringComparison.Ordinal)
                    || subject.StartsWith($"{Names.Base}account/{report.Article.Id}/", StringComparison.Ordinal)
                    || subject.StartsWith($"{Names.Base}publisher/", StringComparison.Ordinal),
                    subject);
            }
        }
    }

    [TestMethod]
    public void Roles_keep_who_a_person_is_said_to_be() =>
        Assert.IsTrue(Graphs.SelectMany(graph => graph).Any(quad => quad.Predicate == Dcterms.Description && quad.Object is Literal { Value: "general" }));

    [TestMethod]
    public void Roles_keep_the_words_and_on_whose_word()
    {
        var graph = Graphs[Names.Article("rockets")].ToLookup(quad => quad.Subject);
        var attacker = graph.Single(node => node.Any(quad => quad.Predicate == Sem.RoleType && quad.Object == Tal.AttackerRole));

        Assert.AreEqual("Kataib Hezbollah", Value(attacker, Tal.Verbatim));
        Assert.AreEqual(new Iri(Names.Base + "group/kataib-hezbollah"), attacker.Single(quad => quad.Predicate == RdfSyntax.Value).Object);
        Assert.AreEqual(new Iri(Tal.Namespace + "attributed"), attacker.Single(quad => quad.Predicate == Tal.Basis).Object);
        Assert.AreEqual(new Iri(Names.Base + "country/united-states"), attacker.Single(quad => quad.Predicate == Tal.StatedBy).Object);
    }

    [TestMethod]
    public void Only_provenance_names_a_version()
    {
        var versions = Graphs.Where(graph => graph.Any(quad => quad.ToString().Contains("talion-1.0", StringComparison.Ordinal))).Select(graph => graph.Key);

        Assert.AreSequenceEqual(new Term?[] { Tal.ProvenanceGraph }, versions.ToArray());
    }

    static bool IsAssertion(IGrouping<Term, Quad> node) => node.Any(quad => quad.Predicate == RdfSyntax.Type
        && (quad.Object == Tal.Account || quad.Object == Sem.Role || quad.Object == Tal.WeaponUse || quad.Object == Tal.MunitionCount || quad.Object == Tal.CasualtyFigure
            || quad.Object == Tal.Damage || quad.Object == Tal.ResponsibilityClaim || quad.Object == Tal.EventLink));

    static string Value(IEnumerable<Quad> node, Iri predicate) => ((Literal)node.Single(quad => quad.Predicate == predicate).Object).Value;

    static ILookup<Term?, Quad> Read()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        return made.Knowledge.Source.Quads().ToList().ToLookup(quad => quad.Graph);
    }
}
