using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>Words of a sentence that tie one act to an earlier one.</summary>
/// <param name="Concept">The kind of tie (<c>ontology/links.ttl</c>).</param>
/// <param name="Tokens">The words (half-open, indexes in the sentence).</param>
/// <param name="Head">The word that carries the syntax: a noun or adjective, the first word of a phrase.</param>
/// <param name="Direction">On which side the cause stands.</param>
/// <param name="Complement">Where what the cue governs begins: the token behind the cue, or behind a preposition further on.</param>
public sealed record LinkCue(Concept Concept, TextSpan Tokens, Token Head, CauseSide Direction, int Complement)
{
    public LinkType Type { get; } = Enum.Parse<LinkType>(Concept.Features["link"], ignoreCase: true);

    /// <summary>What else must be true of it (<c>tal:need</c>).</summary>
    public string? Need { get; } = Concept.Features.GetValueOrDefault("need");

    /// <summary>Whether it is told as a fact: not in "vowed revenge for", "would respond to".</summary>
    public bool IsFact { get; init; } = true;

    /// <summary>A noun before it that may stand for an act told before: "the operation".</summary>
    public Token? Deed { get; init; }

    /// <summary>0 to 1.</summary>
    public double Strength { get; } = double.Parse(Concept.Features["strength"], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The verb among its words: "to avenge", "responded to".</summary>
    public Token? Verb(Sentence sentence) => sentence.Tokens[Tokens.Start..Tokens.End].FirstOrDefault(t => t.IsVerb && t.Lemma != "be");
}
