using Talion.Extraction.Language;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>What a mention is and what it hangs on, as values of features.</summary>
sealed class MentionView
{
    /// <param name="mention">The mention.</param>
    /// <param name="isInside">Whether it stands inside another's words.</param>
    public MentionView(Mention mention, bool isInside)
    {
        var (sentence, head) = (mention.Sentence, mention.Head);
        var clause = sentence.Clause(head);
        Kind = Value.Of(mention.Kind is { } kind ? (int)kind + 2 : mention.IsPronoun ? 1 : 0);
        Form = Value.Of(FormOf(mention));
        Side = Value.Of(mention.Side);
        Lemma = Value.OfLemma(sentence, head);
        Case = Value.Of(sentence.Case(head));
        Relation = Value.Of(head.Relation);
        Governor = Value.OfLemma(sentence, sentence.Parent(head));
        ClauseLemma = Value.OfLemma(sentence, clause);
        ClauseTag = Value.Of(clause.Tag);
        IsFirst = Value.Of(mention.Tokens.Start == 0);
        Before = Value.OfLemma(sentence, mention.Tokens.Start > 0 ? sentence.Tokens[mention.Tokens.Start - 1] : null);
        Behind = Value.OfLemma(sentence, mention.Tokens.End < sentence.Tokens.Length ? sentence.Tokens[mention.Tokens.End] : null);
        Title = Value.OfLemma(sentence, mention.Title);
        Preposition = Value.Of(WordOrder.PrepositionBefore(sentence, head));
        IsInside = Value.Of(isInside);
        IsNegated = Value.Of(sentence.IsNegated(clause));
    }

    public ulong Kind { get; }

    public ulong Form { get; }

    public ulong Side { get; }

    public ulong Lemma { get; }

    /// <summary>The preposition before it.</summary>
    public ulong Case { get; }

    public ulong Relation { get; }

    public ulong Governor { get; }

    public ulong ClauseLemma { get; }

    public ulong ClauseTag { get; }

    public ulong IsFirst { get; }

    /// <summary>The words right before and right behind it.</summary>
    public ulong Before { get; }

    public ulong Behind { get; }

    /// <summary>What it is called beside its name: "senator".</summary>
    public ulong Title { get; }

    /// <summary>The preposition before its phrase by the words' order, whatever the tree says.</summary>
    public ulong Preposition { get; }

    public ulong IsInside { get; }

    /// <summary>Whether its clause is denied.</summary>
    public ulong IsNegated { get; }

    static int FormOf(Mention mention) => mention switch
    {
        { IsPronoun: true } => 0,
        { IsDemonym: true } => 1,
        { IsName: true } => 2,
        { IsDefinite: true } => 3,
        { IsPlural: true } => 4,
        _ => 5,
    };
}
