using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions;

/// <summary>The mentions of an article, to be looked up by the token that heads them.</summary>
public sealed class MentionIndex
{
    readonly Dictionary<(int Sentence, int Token), Mention> byHead = [];
    readonly Dictionary<(int Sentence, int Token), Mention> byToken = [];

    /// <param name="mentions">In text order.</param>
    public MentionIndex(ImmutableArray<Mention> mentions)
    {
        All = mentions;
        BySentence = mentions.ToLookup(m => m.Sentence.Index);
        foreach (var mention in mentions)
        {
            byHead[(mention.Sentence.Index, mention.Head.Index)] = mention;
            for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
                byToken.TryAdd((mention.Sentence.Index, i), mention);
        }
    }

    public ImmutableArray<Mention> All { get; }

    /// <summary>The mentions of each sentence, by its index, in text order.</summary>
    public ILookup<int, Mention> BySentence { get; }

    /// <summary>The mention headed by a token, or that covers it as a part of a name.</summary>
    public Mention? At(Sentence sentence, Token token) =>
        byHead.TryGetValue((sentence.Index, token.Index), out var mention) || byToken.TryGetValue((sentence.Index, token.Index), out mention) ? mention : null;

    /// <summary>The mention headed by exactly that token.</summary>
    public Mention? HeadedBy(Sentence sentence, Token token) => byHead.GetValueOrDefault((sentence.Index, token.Index));
}
