using FsCheck;
using FsCheck.Fluent;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax;
using Talion.Store.Indexes;

namespace Talion.Sparql.Tests.Properties;

[TestClass]
public sealed class PlannerProperties
{
    [TestMethod]
    public void A_planned_query_gives_what_the_algebra_gives_to_the_letter()
    {
        var cases =
            from data in RandomQuery.Data
            from text in RandomQuery.Text
            from union in Gen.Elements(true, false)
            select (data, text, union);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60), Prop.ForAll(cases.ToArbitrary(), Agree));
    }

    [TestMethod]
    public void The_union_of_graphs_is_a_set()
    {
        var property = Prop.ForAll(RandomQuery.Data.ToArbitrary(), data =>
        {
            var rows = SparqlQuery.Parse("SELECT * { ?s ?p ?o }").Select(MemoryStore.Of(data).Current).Count();
            return rows == data.Select(quad => quad with { Graph = null }).Distinct().Count();
        });

        Check.One(Config.QuickThrowOnFailure, property);
    }

    static void Agree((HashSet<Quad> Data, string Text, bool Union) sample)
    {
        SparqlQuery query;
        try
        {
            query = SparqlQuery.Parse(sample.Text);
        }
        catch (SparqlSyntaxException)
        {
            // Two BINDs to one variable, say.
            return;
        }
        var options = new QueryOptions { Dataset = sample.Union ? QueryDataset.UnionOfAll : QueryDataset.AsStored };
        var table = query.Select(MemoryStore.Of(sample.Data).Current, options).ToTable();
        var actual = table.Rows.Select(row => Solution.Of(table.Variables.Zip(row)).ToString()).Order(StringComparer.Ordinal);
        var expected = new NaiveEvaluator(sample.Data, sample.Union).Evaluate(query.Algebra).Select(row => row.ToString()).Order(StringComparer.Ordinal);
        Assert.AreEqual(string.Join('\n', expected), string.Join('\n', actual), sample.Text);
    }
}
