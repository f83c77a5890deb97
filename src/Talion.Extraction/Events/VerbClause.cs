using Talion.Extraction.Language;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Events;

/// <summary>A verb that may tell an attack, with who does what it says and to whom or what it is done.</summary>
sealed class VerbClause
{
    readonly MentionIndex mentions;
    readonly Dictionary<int, TriggerMatch> nouns;

    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="mentions">The article's mentions.</param>
    /// <param name="nouns">The sentence's nouns that tell attacks, by their tokens.</param>
    public VerbClause(Sentence sentence, TriggerMatch trigger, MentionIndex mentions, Dictionary<int, TriggerMatch> nouns)
    {
        (Sentence, Trigger, this.mentions, this.nouns) = (sentence, trigger, mentions, nouns);
        Need = trigger.Concept.Features.GetValueOrDefault("need");
        IsPassive = sentence.IsPassive(Verb);
        Subject = sentence.Subject(Verb);
        Patient = IsPassive ? Subject : sentence.Object(Verb) ?? SharedObject(sentence, Verb);
        Agent = IsPassive ? sentence.Child(Verb, "obl:agent") : Subject;
        // "A grenade tossed into a bar killed two": what is sent sends nothing, whatever the tree says.
        if (trigger.Frame == "launch" && Patient is null && Inner(Subject) is { Weapon: not null, Kind: null })
            (Patient, Agent) = (Subject, null);
    }

    /// <summary>"Shot and killed a clerk": the object of both, which the tree hangs on the second.</summary>
    static Token? SharedObject(Sentence sentence, Token verb) => verb.Index + 2 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Tag == "CC"
        && sentence.Tokens[verb.Index + 2] is { IsVerb: true } second && sentence.Parent(second) == verb ? sentence.Object(second) : null;

    public Sentence Sentence { get; }

    public TriggerMatch Trigger { get; }

    public Token Verb => Trigger.Head;

    /// <summary>What the lexicon wants beside the word (<c>tal:need</c>), if anything.</summary>
    public string? Need { get; }

    public bool IsPassive { get; }

    public Token? Subject { get; }

    /// <summary>Whoever or whatever does it.</summary>
    public Token? Agent { get; }

    /// <summary>To whom or what it is done.</summary>
    public Token? Patient { get; }

    /// <summary>What hangs on the verb by a preposition.</summary>
    public IEnumerable<Token> Obliques => Sentence.Children(Verb).Where(c => c.Relation.StartsWith("obl", StringComparison.Ordinal));

    /// <summary>The mention that a token heads.</summary>
    public Mention? Of(Token? token) => token is null ? null : mentions.HeadedBy(Sentence, token);

    /// <summary>The mention headed by a token, or the arms by what its "of" hangs on ("a barrage of rockets").</summary>
    public Mention? Inner(Token? token)
    {
        if (token is null)
            return null;
        var own = Of(token);
        if (own?.Weapon is not null)
            return own;
        return Sentence.Children(token).Where(c => c.Relation == "nmod" && Sentence.Case(c) == "of").Select(Of)
            .FirstOrDefault(m => m?.Weapon is not null) ?? own;
    }

    /// <summary>Whether a token is a noun that tells an attack.</summary>
    public bool TellsAttack(Token token) => nouns.ContainsKey(token.Index);

    /// <summary>Whether a token is one, or what hangs on it by "of": "a series of raids".</summary>
    public bool MeansAttack(Token? token) => token is not null && (TellsAttack(token) || Sentence.Children(token)
        .Any(c => c.Relation == "nmod" && Sentence.Case(c) == "of" && TellsAttack(c)));
}
