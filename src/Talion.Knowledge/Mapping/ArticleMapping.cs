using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Things;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>An article and all that it asserts, as one named graph that is called like the article.</summary>
static class ArticleMapping
{
    /// <param name="report">The article and its records.</param>
    /// <param name="eventOf">The id of the event that a record is in; <see langword="null"/> where there is no such record.</param>
    /// <param name="reader">Tells the things that a record names.</param>
    /// <param name="names">The IRIs.</param>
    public static ImmutableArray<Quad> Map(Report report, Func<string, string?> eventOf, ThingReader reader, ResourceNames names)
    {
        var article = report.Article;
        var graph = new GraphDraft(names.Article(article.Id));
        MapArticle(graph, article, names);
        foreach (var record in report.Records)
            AccountMapping.Map(new AccountScope(record, article, graph, new RecordNames(record, eventOf(record.Id)!, reader, names), Event, names));
        return graph.ToQuads();

        Iri? Event(string record) => eventOf(record) is { } id ? names.Canonical(id) : null;
    }

    static void MapArticle(GraphDraft graph, Article article, ResourceNames names)
    {
        var (name, context) = (names.Article(article.Id), names.Text(article.Id, new TextSpan(0, article.Text.Length)));
        graph.Add(name, RdfSyntax.Type, Schema.NewsArticle);
        graph.Add(name, Dcterms.Identifier, Literals.Text(article.Id));
        graph.Add(name, Dcterms.Title, Literals.Text(article.Title));
        graph.Add(name, Dcterms.Issued, Literals.Day(article.Published));
        graph.Add(name, Schema.Url, article.Url is { } url && Iri.IsWellFormed(url) ? new Iri(url) : null);
        graph.Add(name, Pav.RetrievedOn, Literals.Instant(article.Retrieved));
        if (article.Publisher is { } publisher)
        {
            graph.Add(name, Dcterms.Publisher, names.Publisher(publisher));
            graph.Add(names.Publisher(publisher), RdfSyntax.Type, Schema.NewsMediaOrganization);
            graph.Add(names.Publisher(publisher), Rdfs.Label, Literals.Text(publisher));
        }

        graph.Add(context, RdfSyntax.Type, Nif.Context);
        graph.Add(context, Nif.SourceUrl, name);
        graph.Add(context, Nif.BeginIndex, Literals.Offset(0));
        graph.Add(context, Nif.EndIndex, Literals.Offset(article.Text.Length));
    }
}
