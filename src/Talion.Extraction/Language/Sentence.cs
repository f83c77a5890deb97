using System.Runtime.InteropServices;
using Talion.Extraction.Articles;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language;

/// <summary>A sentence with its dependency tree.</summary>
public sealed class Sentence
{
    readonly ImmutableArray<Token>[] children;
    readonly TextSpan[] subtrees;
    readonly string[] lowerTexts;
    readonly string[] lowerLemmas;
    readonly (uint Text, uint Lemma)[] lowerHashes;

    /// <param name="index">Position in the article, from 0.</param>
    /// <param name="paragraph">Index of the block that holds it.</param>
    /// <param name="kind">That block's kind.</param>
    /// <param name="tokens">At least one token, in text order, whose heads form a tree.</param>
    public Sentence(int index, int paragraph, BlockKind kind, ImmutableArray<Token> tokens)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Length);
        Index = index;
        Paragraph = paragraph;
        Kind = kind;
        Tokens = tokens;
        Span = new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End);
        children = ChildrenOf(tokens);
        lowerTexts = new string[tokens.Length];
        lowerLemmas = new string[tokens.Length];
        lowerHashes = new (uint, uint)[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            lowerTexts[i] = tokens[i].Text.ToLowerInvariant();
            lowerLemmas[i] = ReferenceEquals(tokens[i].Lemma, tokens[i].Text) ? lowerTexts[i] : tokens[i].Lemma.ToLowerInvariant();
            lowerHashes[i] = (Hash.Of(lowerTexts[i]), Hash.Of(lowerLemmas[i]));
        }

        subtrees = new TextSpan[tokens.Length];
        foreach (var token in tokens)
            subtrees[token.Index] = new TextSpan(token.Index, token.Index + 1);
        foreach (var token in tokens)
            Widen(token);
    }

    public int Index { get; }

    public int Paragraph { get; }

    public BlockKind Kind { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>From the first token's start to the last one's end, in the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The dependents of a token, left to right.</summary>
    public ImmutableArray<Token> Children(Token token) => children[token.Index];

    /// <summary>The governor, or <see langword="null"/> for the root.</summary>
    public Token? Parent(Token token) => token.Head < 0 ? null : Tokens[token.Head];

    /// <summary>The smallest token range (half-open, token indexes) that covers the token and all below it.</summary>
    public TextSpan Subtree(Token token) => subtrees[token.Index];

    /// <summary>A token's characters in lower case; many look-ups ask for them.</summary>
    internal string LowerText(int index) => lowerTexts[index];

    /// <summary>A token's dictionary form in lower case, names' as well.</summary>
    internal string LowerLemma(int index) => lowerLemmas[index];

    /// <summary>The hashes of both, by which look-ups know at once most words that they do not have.</summary>
    internal (uint Text, uint Lemma) LowerHashes(int index) => lowerHashes[index];

    static ImmutableArray<Token>[] ChildrenOf(ImmutableArray<Token> tokens)
    {
        var counts = new int[tokens.Length];
        foreach (var token in tokens)
            if (token.Head >= 0)
                counts[token.Head]++;
        var children = new Token[tokens.Length][];
        for (var i = 0; i < children.Length; i++)
            children[i] = counts[i] == 0 ? [] : new Token[counts[i]];
        for (var i = tokens.Length - 1; i >= 0; i--)
            if (tokens[i].Head >= 0)
                children[tokens[i].Head][--counts[tokens[i].Head]] = tokens[i];
        return Array.ConvertAll(children, ImmutableCollectionsMarshal.AsImmutableArray);
    }

    /// <summary>Widens what is above a token to hold it; what already does, has had all above it widened before.</summary>
    void Widen(Token token)
    {
        for (var above = token.Head; above >= 0; above = Tokens[above].Head)
        {
            var span = subtrees[above];
            if (span.Start <= token.Index && token.Index < span.End)
                return;
            subtrees[above] = new TextSpan(Math.Min(span.Start, token.Index), Math.Max(span.End, token.Index + 1));
        }
    }
}
