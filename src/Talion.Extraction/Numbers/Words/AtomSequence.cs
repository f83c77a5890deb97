using System.Diagnostics.CodeAnalysis;
using Talion.Extraction.Language;

namespace Talion.Extraction.Numbers.Words;

/// <summary>A sentence as atoms. Every look-up outside the sentence answers no, so that rules need not check bounds.</summary>
sealed class AtomSequence
{
    readonly Atom[] atoms;

    public AtomSequence(Sentence sentence, Vocabulary vocabulary)
    {
        Sentence = sentence;
        var cut = new List<Atom>(sentence.Tokens.Length + 8);
        foreach (var token in sentence.Tokens)
            Cut(token, vocabulary, cut);
        atoms = [.. cut];
    }

    public Sentence Sentence { get; }

    public int Count => atoms.Length;

    public ref readonly Atom this[int at] => ref atoms[at];

    /// <summary>From the first atom's start to the end of the one before <paramref name="end"/>.</summary>
    public TextSpan Span(int start, int end) => new(atoms[start].Span.Start, atoms[end - 1].Span.End);

    public bool Is(int at, string lowerCase) => Holds(at) && atoms[at].Is(lowerCase);

    public bool IsAny(int at, params ReadOnlySpan<string> lowerCase)
    {
        foreach (var text in lowerCase)
        {
            if (Is(at, text))
                return true;
        }

        return false;
    }

    /// <summary>Whether an atom has no space before it.</summary>
    public bool Adjoins(int at) => at > 0 && Holds(at) && atoms[at - 1].Span.End == atoms[at].Span.Start;

    public bool Knows(int at) => Holds(at) && atoms[at].Word is not null;

    public bool Has(int at, WordKind kind) => Has(at, kind, out _);

    public bool Has(int at, WordKind kind, [NotNullWhen(true)] out Sense? sense)
    {
        sense = null;
        return Holds(at) && atoms[at].Word is { } word && word.MayBe(kind) && word.TryGet(kind, out sense);
    }

    /// <summary>The longest lexicon entry of a kind that begins at an atom, of one atom or more.</summary>
    public bool Has(int at, WordKind kind, out int end, [NotNullWhen(true)] out Sense? sense)
    {
        end = at + 1;
        sense = null;
        if (!Holds(at) || atoms[at].Word is not { } word || !word.MayBe(kind))
            return false;
        foreach (var phrase in word.Phrases)
        {
            if (phrase.Sense.Kind == kind && Follows(at + 1, phrase.Rest))
            {
                end = at + 1 + phrase.Rest.Length;
                sense = phrase.Sense;
                return true;
            }
        }

        return word.TryGet(kind, out sense);
    }

    /// <summary>A number of 1 to 4 digits without separators, within bounds.</summary>
    public bool IsNumber(int at, int least, int most) =>
        Holds(at) && atoms[at].IsPlainNumber && atoms[at].Number >= least && atoms[at].Number <= most;

    public int NumberAt(int at) => (int)atoms[at].Number;

    /// <summary>The Penn tag of an atom's token, empty outside the sentence.</summary>
    public string Tag(int at) => Holds(at) ? Sentence.Tokens[atoms[at].Token].Tag : "";

    public bool IsCapitalized(int at) => Holds(at) && char.IsUpper(atoms[at].Text[0]);

    bool Holds(int at) => (uint)at < (uint)atoms.Length;

    bool Follows(int at, ImmutableArray<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (!Is(at + i, texts[i]))
                return false;
        }

        return true;
    }

    static void Cut(Token token, Vocabulary vocabulary, List<Atom> atoms)
    {
        var text = token.Text;
        if (text.Length != token.Span.Length)
        {
            atoms.Add(new Atom(text, 0, token.Span, token.Index, null, double.NaN));
            return;
        }

        for (var at = 0; at < text.Length;)
        {
            var end = AtomCutter.End(text, at);
            var atom = text.AsSpan(at, end - at);
            var span = new TextSpan(token.Span.Start + at, token.Span.Start + end);
            if (!atom.IsWhiteSpace())
                atoms.Add(new Atom(text, at, span, token.Index, vocabulary.Find(atom), AtomCutter.Value(atom)));
            at = end;
        }
    }
}
