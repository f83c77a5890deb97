using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Two records of one article are two events: the article has told them apart.</summary>
sealed class SameArticle : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right) =>
        left.Record.Document == right.Record.Document ? Finding.Veto("same-article", () => "told apart in one article") : null;
}
