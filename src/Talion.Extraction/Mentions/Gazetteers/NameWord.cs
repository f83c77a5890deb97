namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>What <c>ontology/names.ttl</c> says of a word: the phrases that begin with it, by position.</summary>
sealed class NameWord
{
    readonly ImmutableArray<NamePhrase>[] phrases = [.. Enum.GetValues<NamePosition>().Select(_ => ImmutableArray<NamePhrase>.Empty)];
    int alone;

    /// <summary>Whether the word alone stands for a position.</summary>
    public bool Has(NamePosition position) => (alone & (1 << (int)position)) != 0;

    /// <summary>The phrases for a position, longest first.</summary>
    public ImmutableArray<NamePhrase> Phrases(NamePosition position) => phrases[(int)position];

    public void Add(NamePosition position, NamePhrase phrase)
    {
        ref var list = ref phrases[(int)position];
        var at = 0;
        while (at < list.Length && list[at].Words.Length >= phrase.Words.Length)
            at++;
        list = list.Insert(at, phrase);
        if (phrase.Words.Length == 1)
            alone |= 1 << (int)position;
    }
}
