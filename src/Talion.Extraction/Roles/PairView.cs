using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Roles;

/// <summary>How a mention stands to a telling of an act: far or near, in which grammar, with which other acts around, as values of features.</summary>
sealed class PairView
{
    /// <param name="act">The act.</param>
    /// <param name="telling">One of its tellings.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="candidates">Which acts each sentence tells.</param>
    public PairView(ArticleEvent act, EventMention telling, Mention mention, RoleCandidates candidates)
    {
        var (sentence, trigger) = (mention.Sentence, telling.Main);
        var away = sentence.Index - telling.Sentence.Index;
        IsNear = away == 0;
        Distance = Value.Of(away + 8);
        SameParagraph = Value.Of(sentence.Paragraph == telling.Sentence.Paragraph);
        Frame = Value.Of(trigger.Frame);
        IsVerb = Value.Of(trigger.IsVerb);
        var here = candidates.In(sentence.Index);
        var others = OthersIn(here, act);
        HasNoOthers = Value.Of(others == 0);
        Others = Value.Of(others);
        IsTold = Value.Of(Tells(here, act));
        if (IsNear)
            LookWithin(act, telling, mention, here);
        else
            LookAcross(act, telling, sentence, candidates);
    }

    /// <summary>Whether both stand in one sentence.</summary>
    public bool IsNear { get; }

    /// <summary>How many sentences the mention stands behind the telling.</summary>
    public ulong Distance { get; }

    public ulong SameParagraph { get; }

    public ulong Frame { get; }

    /// <summary>Whether a verb tells the act.</summary>
    public ulong IsVerb { get; }

    /// <summary>How many tellings of other acts the mention's sentence has, two at the most.</summary>
    public ulong Others { get; }

    public ulong HasNoOthers { get; }

    /// <summary>Whether the mention's sentence tells the act.</summary>
    public ulong IsTold { get; }

    /// <summary>The relations from the mention up to where both hang and down to the trigger.</summary>
    public ulong Path { get; private set; }

    public ulong IsPassive { get; private set; }

    /// <summary>How many words lie between them, in steps.</summary>
    public ulong Far { get; private set; }

    /// <summary>Whether the mention comes first.</summary>
    public ulong IsBefore { get; private set; }

    /// <summary>Whether another act is nearer to the mention (1), or stands between (2).</summary>
    public ulong Rivals { get; private set; }

    /// <summary>Commas, finite verbs and stronger marks between them.</summary>
    public ulong Commas { get; private set; }

    public ulong Verbs { get; private set; }

    public ulong IsParted { get; private set; }

    /// <summary>Whether a word that ties an answer to its cause stands between them.</summary>
    public bool IsTied { get; private set; }

    /// <summary>How many tellings of other acts stand in the sentences between, two at the most.</summary>
    public ulong Between { get; private set; }

    /// <summary>How many tellings of other acts stand behind the telling in its own sentence, two at the most.</summary>
    public ulong Behind { get; private set; }

    /// <summary>Whether the mention's sentence has no finite verb.</summary>
    public bool IsVerbless { get; private set; }

    void LookWithin(ArticleEvent act, EventMention telling, Mention mention, (ArticleEvent Act, EventMention Telling)[] here)
    {
        var (sentence, trigger, at) = (mention.Sentence, telling.Main.Head.Index, mention.Head.Index);
        var (low, high) = (Math.Min(at, trigger), Math.Max(at, trigger));
        Path = TreePath.Of(sentence, mention.Head, telling.Main.Head);
        IsPassive = Value.Of(telling.Main.IsVerb && sentence.IsPassive(telling.Main.Head));
        Far = Value.Of((high - low) switch { <= 2 => 0, <= 4 => 1, <= 7 => 2, <= 12 => 3, <= 20 => 4, _ => 5 });
        IsBefore = Value.Of(at < trigger);
        var rivals = 0;
        foreach (var (other, rival) in here)
        {
            if (other == act)
                continue;
            var head = rival.Main.Head.Index;
            rivals |= (Math.Abs(head - at) < high - low ? 1 : 0) | (head > low && head < high ? 2 : 0);
        }

        Rivals = Value.Of(rivals);
        var (commas, verbs, isParted) = (0, 0, false);
        for (var i = low + 1; i < high; i++)
        {
            var token = sentence.Tokens[i];
            commas += token.Text == "," ? 1 : 0;
            verbs += token.IsFinite ? 1 : 0;
            isParted |= token.Text is ";" or ":" or "--";
        }

        (Commas, Verbs, IsParted) = (Value.Of(Math.Min(2, commas)), Value.Of(Math.Min(3, verbs)), Value.Of(isParted));
        foreach (var tie in telling.Ties)
            IsTied |= tie > low && tie <= high;
    }

    void LookAcross(ArticleEvent act, EventMention telling, Sentence sentence, RoleCandidates candidates)
    {
        var (low, high) = (Math.Min(sentence.Index, telling.Sentence.Index), Math.Max(sentence.Index, telling.Sentence.Index));
        var between = 0;
        for (var i = low + 1; i < high; i++)
            between += OthersIn(candidates.In(i), act);
        Between = Value.Of(Math.Min(2, between));
        Behind = Value.Of(OthersBehind(candidates.In(telling.Sentence.Index), act, telling));
        IsVerbless = !sentence.Tokens.Any(t => t.IsFinite);
    }

    static bool Tells((ArticleEvent Act, EventMention Telling)[] tellings, ArticleEvent act)
    {
        foreach (var (told, _) in tellings)
        {
            if (told == act)
                return true;
        }

        return false;
    }

    static int OthersBehind((ArticleEvent Act, EventMention Telling)[] tellings, ArticleEvent act, EventMention telling)
    {
        var others = 0;
        foreach (var (told, other) in tellings)
            others += told != act && other.Main.Head.Index > telling.Main.Head.Index ? 1 : 0;
        return Math.Min(2, others);
    }

    static int OthersIn((ArticleEvent Act, EventMention Telling)[] tellings, ArticleEvent act)
    {
        var others = 0;
        foreach (var (other, _) in tellings)
            others += other == act ? 0 : 1;
        return Math.Min(2, others);
    }
}
