namespace Talion.Extraction.Language.Chunks;

/// <summary>
/// Heads and relations from tags and neighbourhood alone, in place of the parser's: noun chunks end in their head, a chunk before a verb is its subject, one
/// after it its object, a preposition takes the next chunk. The yardstick for what parsing brings.
/// </summary>
static class NeighbourTree
{
    /// <summary>The same sentence under a tree of neighbours.</summary>
    public static Sentence Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var draft = new TreeDraft(tokens);
        var root = tokens.FirstOrDefault(t => t.IsFinite) ?? tokens.FirstOrDefault(t => t.IsVerb) ?? tokens.LastOrDefault(t => t.IsNoun) ?? tokens[0];
        draft.Root(root);
        foreach (var token in tokens.Where(t => t.IsVerb && t != root))
            AttachVerb(draft, token, root);
        foreach (var token in tokens.Where(t => t != root && IsChunkHead(tokens, t)))
            AttachChunk(draft, token, root);
        foreach (var token in tokens.Where(t => !draft.IsAttached(t)))
            AttachRest(draft, token, root);
        return new Sentence(sentence.Index, sentence.Paragraph, sentence.Kind, draft.Build());
    }

    static void AttachVerb(TreeDraft draft, Token verb, Token root)
    {
        var tokens = draft.Tokens;
        var next = Next(tokens, verb.Index + 1, t => t.Tag is not ("RB" or "MD"));
        if (verb.Lemma is "be" or "have" or "do" && next is { IsVerb: true })
        {
            draft.Attach(verb, next, verb.Lemma == "be" && next.Tag == "VBN" ? "aux:pass" : "aux");
            return;
        }

        var before = verb.Index == 0 ? null : tokens[verb.Index - 1];
        var verbBefore = tokens[..verb.Index].LastOrDefault(t => t.IsVerb && !draft.IsBelow(t, verb));
        var (head, relation) = before switch
        {
            { Tag: "TO" } => (verbBefore ?? root, "xcomp"),
            { Tag: "CC" } => (verbBefore ?? root, "conj"),
            { Tag: "WDT" or "WP" } when verb.Index > 1 => (tokens[..(verb.Index - 1)].LastOrDefault(t => t.IsNoun) ?? root, "acl:relcl"),
            { IsNoun: true } when verb.Tag == "VBN" => (before, "acl"),
            _ when verb.Tag == "VBG" => (verbBefore ?? root, "advcl"),
            _ => (root, verbBefore is { Tag: not "VBG" } && verb.Index > root.Index ? "ccomp" : "advcl"),
        };
        draft.Attach(verb, head, relation);
    }

    static bool IsChunkHead(ImmutableArray<Token> tokens, Token token) =>
        (token.IsNoun || token.Tag is "PRP" or "CD" or "WDT" or "WP") && !(token.Index + 1 < tokens.Length && tokens[token.Index + 1] is var next && (next.IsNoun || next.Tag is "POS" or "CD" or "JJ"));

    static void AttachChunk(TreeDraft draft, Token noun, Token root)
    {
        var tokens = draft.Tokens;
        var start = noun.Index;
        while (start > 0 && (tokens[start - 1].IsNoun || tokens[start - 1].Tag is "DT" or "CD" or "JJ" or "JJR" or "JJS" or "PRP$" or "POS"))
            start--;
        for (var i = start; i < noun.Index; i++)
            AttachModifier(draft, tokens[i], noun);
        var before = start == 0 ? null : tokens[start - 1];
        if (before?.Tag is "IN" or "TO")
            draft.Attach(before, noun, "case");
        var verbBefore = tokens[..start].LastOrDefault(t => t.IsVerb && !IsAuxiliary(draft, t));
        var verbAfter = tokens.Skip(noun.Index).FirstOrDefault(t => t.IsVerb && !IsAuxiliary(draft, t));
        if (before is { Tag: "CC" } && tokens[..start].LastOrDefault(t => t.IsNoun) is { } first)
            draft.Attach(noun, first, "conj");
        else if (before?.Tag == "IN" && before.Lemma == "of" && tokens[..start].LastOrDefault(t => t.IsNoun) is { } whole)
            draft.Attach(noun, whole, "nmod");
        else if (before?.Tag is "IN" or "TO")
            draft.Attach(noun, verbBefore ?? verbAfter ?? root, "obl");
        else if (before is { IsVerb: true })
            draft.Attach(noun, before, "obj");
        else if (verbAfter is not null && !draft.IsBelow(verbAfter, noun))
            draft.Attach(noun, verbAfter, draft.IsPassive(verbAfter) ? "nsubj:pass" : "nsubj");
        else
            draft.Attach(noun, verbBefore ?? root, "obl");
    }

    static void AttachModifier(TreeDraft draft, Token token, Token noun)
    {
        var isOwner = token.IsNoun && draft.Tokens[token.Index + 1].Tag == "POS";
        if (token.Tag == "POS" && token.Index > 0)
            draft.Attach(token, draft.Tokens[token.Index - 1], "case");
        else
            draft.Attach(token, noun, isOwner ? "nmod:poss" : token.Tag switch { "DT" => "det", "CD" => "nummod", "PRP$" => "nmod:poss", _ => token.IsNoun ? "compound" : "amod" });
    }

    static void AttachRest(TreeDraft draft, Token token, Token root)
    {
        var verbAfter = draft.Tokens.Skip(token.Index).FirstOrDefault(t => t.IsVerb && !IsAuxiliary(draft, t)) ?? root;
        var (head, relation) = token.Tag switch
        {
            "MD" => (verbAfter, "aux"),
            "TO" or "IN" or "WRB" => (verbAfter, "mark"),
            "RB" or "RBR" or "RBS" => (verbAfter, "advmod"),
            "CC" => (verbAfter, "cc"),
            "RP" => (draft.Tokens[..token.Index].LastOrDefault(t => t.IsVerb) ?? root, "compound:prt"),
            "JJ" or "JJR" or "JJS" => (root, "xcomp"),
            _ => (root, char.IsLetterOrDigit(token.Text[0]) ? "dep" : "punct"),
        };
        draft.Attach(token, head, relation);
    }

    static bool IsAuxiliary(TreeDraft draft, Token verb) => draft.RelationOf(verb) is "aux" or "aux:pass";

    static Token? Next(ImmutableArray<Token> tokens, int from, Func<Token, bool> wanted) => tokens.Skip(from).FirstOrDefault(wanted);
}
