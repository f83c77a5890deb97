namespace Talion.Extraction.Mentions.Sieves;

/// <summary>"The patrol boat", "the camp" after "a fast patrol boat", "Alder camp": the same head, and no word that the earlier lacks.</summary>
sealed class HeadSieve : ISieve
{
    /// <summary>How many sentences back.</summary>
    const int Reach = 12;

    public Mention? Antecedent(Mention mention, Discourse discourse) => Wording.PointsBack(mention) && !HypernymSieve.IsGroup(mention)
        ? discourse.Before(mention, Reach).FirstOrDefault(m => Wording.IsWithin(mention, m) && Agreement.Allows(mention, m, discourse)) : null;
}
