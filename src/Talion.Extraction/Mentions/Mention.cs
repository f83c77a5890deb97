using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions;

/// <summary>A noun phrase or pronoun that may fill a role in an event: a party, a thing, a place or a weapon.</summary>
public sealed class Mention
{
    public required Sentence Sentence { get; init; }

    /// <summary>The phrase's head word.</summary>
    public required Token Head { get; init; }

    /// <summary>The head of the words that say what it is, before or behind a name ("commander" of "senior commander X").</summary>
    public Token? Title { get; init; }

    /// <summary>The words that say what a name is, before it: "senior commander"; <see langword="null"/> where none do.</summary>
    public string? Description { get; init; }

    /// <summary>The phrase without determiner and number (half-open, token indexes).</summary>
    public required TextSpan Tokens { get; init; }

    /// <summary>How the text calls it, without determiner and number ("US troops", "base in Jordan"); for a demonym the country's name.</summary>
    public required string Label { get; init; }

    /// <summary>What it is as a party or target; <see langword="null"/> for what can only be a weapon, and for pronouns.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>Concept of the weapons lexicon, for what can be a weapon.</summary>
    public string? Weapon { get; init; }

    /// <summary>Side of a description: "forces", "group" or "civilian"; <see langword="null"/> for names and things.</summary>
    public string? Side { get; init; }

    /// <summary>The number that stands with it.</summary>
    public Quantity? Count { get; init; }

    public GazetteerEntry? Entry { get; init; }

    /// <summary>The state whose demonym or name modifies it ("Israeli jets" → Israel).</summary>
    public GazetteerEntry? Nation { get; init; }

    /// <summary>The type of attack that it implies as attacker or weapon (a gunman → armed-assault, a rocket → rocket-attack).</summary>
    public string? TypeHint { get; init; }

    public bool IsName { get; init; }

    public bool IsDemonym { get; init; }

    public bool IsPronoun { get; init; }

    /// <summary>Whether it points back: "the", "this", "those".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is a site by itself, so that an attack on it happened there.</summary>
    public bool IsSite { get; init; }

    /// <summary>Whether only the attack verb that governs it tells that it is a thing: no word list knows it.</summary>
    public bool IsSurmised { get; init; }

    /// <summary>Whether its grammar says that it was killed or hurt: "killed a man", "the woman who was shot".</summary>
    public bool IsHarmed { get; init; }

    public bool IsPlural => Head.Tag is "NNS" or "NNPS" || Sentence.Child(Head, "conj") is not null;

    public bool IsPlace => Kind is EntityKind.Place or EntityKind.City or EntityKind.Province or EntityKind.Country or EntityKind.Region
        or EntityKind.Base
        || IsSite || (Kind == EntityKind.State && !IsDemonym);

    /// <summary>A body or person that acts, as opposed to a thing or a place.</summary>
    public bool IsParty => Kind is EntityKind.State or EntityKind.Country or EntityKind.ArmedForces or EntityKind.ArmedGroup
        or EntityKind.Organization or EntityKind.Person or EntityKind.People;

    /// <summary>
    /// The name with what the description beside it tells: its head, its state, and for a name that nothing else explains its kind.
    /// </summary>
    public Mention With(Mention title) => new()
    {
        Sentence = Sentence,
        Head = Head,
        Title = title.Head,
        Description = title.Label,
        Tokens = Tokens,
        Label = Label,
        Kind = Entry is null && title.Kind is EntityKind.Vessel or EntityKind.Vehicle or EntityKind.Aircraft ? title.Kind : Kind,
        Weapon = Weapon,
        Side = Side,
        Count = Count,
        Entry = Entry,
        Nation = Nation ?? title.Nation,
        TypeHint = TypeHint,
        IsName = IsName,
        IsDemonym = IsDemonym,
        IsPronoun = IsPronoun,
        IsDefinite = IsDefinite,
        IsSite = IsSite,
        IsHarmed = IsHarmed || title.IsHarmed,
    };

    /// <summary>The words of the phrase.</summary>
    public ImmutableArray<Token> Words => Sentence.Tokens[Tokens.Start..Tokens.End];

    /// <summary>Where it stands in the article's text.</summary>
    public TextSpan Span => Sentence.SpanOf(Tokens);
}
