namespace Talion.Extraction.Language.Chunks;

/// <summary>A dependency tree in the making: each token gets its head once, and none that would close a circle.</summary>
sealed class TreeDraft
{
    const int Unattached = -2;

    readonly int[] heads;
    readonly string[] relations;

    public TreeDraft(ImmutableArray<Token> tokens)
    {
        Tokens = tokens;
        heads = new int[tokens.Length];
        heads.AsSpan().Fill(Unattached);
        relations = new string[tokens.Length];
        relations.AsSpan().Fill("");
    }

    /// <summary>The sentence's tokens; their own heads and relations are not looked at.</summary>
    public ImmutableArray<Token> Tokens { get; }

    public bool IsAttached(Token token) => heads[token.Index] != Unattached;

    /// <summary>The relation to the head; empty before the token has one.</summary>
    public string RelationOf(Token token) => relations[token.Index];

    public bool IsPassive(Token verb) => Tokens.Any(t => heads[t.Index] == verb.Index && relations[t.Index] == "aux:pass");

    /// <summary>Whether <paramref name="above"/> is the token or above it.</summary>
    public bool IsBelow(Token token, Token above)
    {
        for (var at = token.Index; at >= 0; at = heads[at])
        {
            if (at == above.Index)
                return true;
        }

        return false;
    }

    public void Root(Token token) => (heads[token.Index], relations[token.Index]) = (-1, "root");

    /// <summary>Gives a token its head, unless it has one or stands above that head.</summary>
    public void Attach(Token token, Token head, string relation)
    {
        if (!IsAttached(token) && !IsBelow(head, token))
            (heads[token.Index], relations[token.Index]) = (head.Index, relation);
    }

    /// <summary>The tokens under the tree; what found no head depends on the root.</summary>
    public ImmutableArray<Token> Build()
    {
        var root = Array.IndexOf(heads, -1);
        return [.. Tokens.Select(t => heads[t.Index] == Unattached ? t with { Head = root, Relation = "dep" } : t with { Head = heads[t.Index], Relation = relations[t.Index] })];
    }
}
