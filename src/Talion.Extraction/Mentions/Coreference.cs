using Talion.Extraction.Mentions.Sieves;

namespace Talion.Extraction.Mentions;

/// <summary>
/// Gathers an article's mentions into entities by rules in the order of their precision, each over the whole text before the next, so that the later
/// rules see what the earlier ones know of each party (the multi-pass sieve of Lee et al. 2013, <see href="https://doi.org/10.1162/COLI_a_00152"/>).
/// </summary>
public static class Coreference
{
    /// <param name="mentions">All mentions of the article, in text order.</param>
    public static EntityIndex Resolve(ImmutableArray<Mention> mentions)
    {
        var discourse = new Discourse(mentions);
        ISieve[] sieves =
        [
            new NameSieve(), new AppositionSieve(), new IdentificationSieve(), new RestatementSieve(), new HeadSieve(), new TitleSieve(), new VictimSieve(),
            new HypernymSieve(), new PronounSieve(),
        ];
        foreach (var sieve in sieves)
        {
            foreach (var mention in mentions)
            {
                // What already points back is found by its first mention.
                if (discourse.EntityOf(mention).Mentions[0] == mention && sieve.Antecedent(mention, discourse) is { } antecedent)
                    discourse.Join(mention, antecedent);
            }
        }

        return discourse.ToIndex();
    }
}
