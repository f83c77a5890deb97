using Talion.Extraction.Articles;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>
/// What the opening says again after the headline: "Gunmen storm hotel" … "Masked gunmen stormed a hotel". Anywhere else a description without "the"
/// brings in somebody new.
/// </summary>
sealed class RestatementSieve : ISieve
{
    /// <summary>Sentences behind the headline, a dateline among them.</summary>
    const int Opening = 3;

    public Mention? Antecedent(Mention mention, Discourse discourse) =>
        mention is { IsPronoun: false, IsDefinite: false, Sentence: { Kind: BlockKind.Body, Index: <= Opening } } && (!mention.IsName || mention.IsDemonym)
            ? discourse.Before(mention, Opening).FirstOrDefault(m => m.Sentence.Kind == BlockKind.Headline && Wording.IsSame(mention, m)
                && Agreement.Allows(mention, m, discourse)) : null;
}
