using Talion.Knowledge;
using Talion.Knowledge.Queries;

namespace Talion.Web.Explorer.Questions;

/// <summary>All questions, and the prefixes that queries usually declare.</summary>
sealed record QuestionList(ImmutableArray<QuestionLine> Questions, ImmutableSortedDictionary<string, string> Prefixes)
{
    public static QuestionList Of(QueryCatalog catalog) => new([.. catalog.Queries.Select(Line)], Vocabulary.Prefixes);

    static QuestionLine Line(CatalogQuery query) => new(query.Name, query.Question, [.. query.Parameters.Select(Parameter)], query.Text);

    static QuestionParameter Parameter(QueryParameter parameter) =>
        new(parameter.Name, parameter.Default.Trim('"', '<', '>'), char.IsAsciiDigit(parameter.Default[0]), parameter.Meaning);
}
