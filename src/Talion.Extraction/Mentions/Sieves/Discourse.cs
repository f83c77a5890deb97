using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>An article's mentions while they are gathered into entities: at first each is one of its own.</summary>
/// <param name="mentions">In text order.</param>
sealed class Discourse(ImmutableArray<Mention> mentions)
{
    /// <summary>All but "no group", which brings in nobody.</summary>
    readonly Dictionary<int, Mention[]> bySentence = mentions.Where(m => m.Sentence.Child(m.Head, "det") is not { Lemma: "no" or "No" })
        .GroupBy(m => m.Sentence.Index).ToDictionary(g => g.Key, g => g.ToArray());

    readonly Dictionary<Mention, Entity> entities =
        mentions.ToDictionary(m => m, m => new Entity(m), (IEqualityComparer<Mention>)ReferenceEqualityComparer.Instance);

    public Entity EntityOf(Mention mention) => entities[mention];

    /// <summary>The mentions that end before a mention in its own sentence and up to so many sentences before it, nearest first.</summary>
    public IEnumerable<Mention> Before(Mention mention, int sentences)
    {
        for (var index = mention.Sentence.Index; index >= mention.Sentence.Index - sentences; index--)
        {
            var told = bySentence.GetValueOrDefault(index, []);
            for (var i = told.Length - 1; i >= 0; i--)
            {
                if (index < mention.Sentence.Index || told[i].Tokens.End <= mention.Tokens.Start)
                    yield return told[i];
            }
        }
    }

    /// <summary>Makes one of the entities of two mentions.</summary>
    public void Join(Mention mention, Mention antecedent)
    {
        var (later, home) = (entities[mention], entities[antecedent]);
        if (later == home)
            return;
        foreach (var one in later.Mentions)
        {
            home.Add(one);
            entities[one] = home;
        }
    }

    /// <summary>What each mention stands for; a pronoun for nothing if only pronouns stand for the same.</summary>
    public EntityIndex ToIndex()
    {
        var index = new EntityIndex();
        foreach (var (mention, entity) in entities)
        {
            if (!entity.Mentions[0].IsPronoun)
                index.Add(mention, entity);
        }

        return index;
    }
}
