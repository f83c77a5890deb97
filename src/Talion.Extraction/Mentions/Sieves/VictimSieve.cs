using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>"The victim" after "A man was shot": the one person that harm was last told of; nobody where several were harmed.</summary>
sealed class VictimSieve : ISieve
{
    /// <summary>How many sentences back.</summary>
    const int Reach = 8;

    public Mention? Antecedent(Mention mention, Discourse discourse)
    {
        if (mention is not { Head.Lemma: "victim", IsPlural: false, IsDefinite: true, Tokens.Length: 1 })
            return null;
        var harmed = discourse.Before(mention, Reach).Where(m => m.IsHarmed).ToArray();
        return harmed is [var last, ..] && IsOne(last) && Array.TrueForAll(harmed, m => m.Sentence != last.Sentence || discourse.EntityOf(m) == discourse.EntityOf(last))
            ? last : null;
    }

    static bool IsOne(Mention mention) => mention is { IsPlural: false, Kind: EntityKind.Person } or { IsPlural: false, Kind: EntityKind.People, Side: not "group" };
}
