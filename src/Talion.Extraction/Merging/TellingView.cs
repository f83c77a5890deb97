using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Merging;

/// <summary>How a telling is worded, as values of features.</summary>
sealed class TellingView
{
    public TellingView(EventMention telling)
    {
        var (sentence, main) = (telling.Sentence, telling.Main);
        var head = main.Head;
        var isBare = TellingWords.IsBare(telling);
        IsHeadline = sentence.Kind == BlockKind.Headline;
        PointsBack = Value.Of(telling.IsDefinite || isBare);
        Shape = Value.Of(Bits(telling.IsDefinite, main.IsVerb, telling.IsPlural));
        Form = Value.Of(Bits(telling.IsDefinite, main.IsVerb, telling.IsPlural, isBare, telling.IsDemonstrative, telling.IsOther, IsHeadline));
        IsDefinite = Value.Of(telling.IsDefinite);
        IsPlural = Value.Of(telling.IsPlural);
        IsVerb = Value.Of(main.IsVerb);
        IsOutcome = Value.Of(TellingWords.IsOutcome(telling));
        PointsOnly = Value.Of(TellingWords.PointsOnly(telling));
        IsBackground = Value.Of(TellingWords.IsBackground(telling));
        IsInterception = Value.Of(telling.Triggers.All(t => t.Frame == "intercept"));
        IsAnchored = Value.Of(telling.Times.Exists(t => t.Offset is not null));
        HasCasualties = Value.Of(telling.Casualties.Count > 0);
        Tense = Value.Of(TenseOf(telling));
        Type = Value.Of((int)telling.Type);
        Concept = Value.Of(main.Concept.Id);
        Frame = Value.Of(main.Frame);
        Lemma = Value.Of(head.Lemma);
        Case = Value.Of(sentence.Case(head));
        Relation = Value.Of(head.Relation);
        Determiner = Value.Of(sentence.Child(head, "det")?.Lemma);
        Opener = Value.Of(sentence.Tokens.FirstOrDefault(t => char.IsLetter(t.Text[0]))?.Lemma);
        Before = Value.Of(sentence.Tokens[Math.Max(0, telling.Triggers[0].Tokens.Start - 1)].Lemma);
        Adverbs = [.. sentence.Children(sentence.Clause(head)).Where(t => t.Relation == "advmod").Select(t => Value.Of(t.Lemma))];
        Modifiers = [.. sentence.Children(head).Where(t => t.Relation == "amod").Select(t => Value.Of(t.Lemma))];
        HasOwner = Value.Of(sentence.Child(head, "nmod:poss") is not null);
        Opens = Value.Of(head.Index < 8);
    }

    public bool IsHeadline { get; }

    /// <summary>Whether its words point back at something told before.</summary>
    public ulong PointsBack { get; }

    /// <summary>Definite or not, verb or noun, one or many.</summary>
    public ulong Shape { get; }

    /// <summary>The shape, and whether it tells an outcome only, points at what was told last, is set apart, stands in a headline.</summary>
    public ulong Form { get; }

    public ulong IsDefinite { get; }

    public ulong IsPlural { get; }

    public ulong IsVerb { get; }

    public ulong IsOutcome { get; }

    public ulong PointsOnly { get; }

    public ulong IsBackground { get; }

    public ulong IsInterception { get; }

    /// <summary>Whether its time hangs on another act's: "days later".</summary>
    public ulong IsAnchored { get; }

    public ulong HasCasualties { get; }

    public ulong Tense { get; }

    public ulong Type { get; }

    public ulong Concept { get; }

    public ulong Frame { get; }

    public ulong Lemma { get; }

    /// <summary>The preposition before it.</summary>
    public ulong Case { get; }

    public ulong Relation { get; }

    public ulong Determiner { get; }

    /// <summary>The sentence's first word.</summary>
    public ulong Opener { get; }

    /// <summary>Whether it stands near the sentence's start.</summary>
    public ulong Opens { get; }

    /// <summary>The word before it.</summary>
    public ulong Before { get; }

    /// <summary>The adverbs of its clause.</summary>
    public ImmutableArray<ulong> Adverbs { get; }

    /// <summary>The adjectives of its head.</summary>
    public ImmutableArray<ulong> Modifiers { get; }

    /// <summary>"Wednesday's", "the group's".</summary>
    public ulong HasOwner { get; }

    static int Bits(params ReadOnlySpan<bool> bits)
    {
        var number = 0;
        foreach (var bit in bits)
            number = 2 * number + (bit ? 1 : 0);
        return number;
    }

    static int TenseOf(EventMention telling)
    {
        if (!telling.Main.IsVerb)
            return 0;
        var (sentence, head) = (telling.Sentence, telling.Main.Head);
        var auxiliaries = sentence.Children(head).Where(t => t.Relation.StartsWith("aux", StringComparison.Ordinal)).ToList();
        if (auxiliaries.Exists(t => t.Lemma == "have"))
            return auxiliaries.Exists(t => t.Tag == "VBD") ? 1 : 2;
        return head.Tag switch { "VBD" => 3, "VBN" => auxiliaries.Count > 0 ? 4 : 5, "VBG" => 6, "VB" => 7, _ => 8 };
    }
}
