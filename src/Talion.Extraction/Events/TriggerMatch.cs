using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>A word or phrase that tells an attack.</summary>
/// <param name="Concept">Its concept in the events lexicon.</param>
/// <param name="Part">Verb or noun.</param>
/// <param name="Tokens">The tokens that it covers.</param>
/// <param name="Head">The verb, or the noun's last word.</param>
/// <param name="Type">The type that it says, <see cref="EventType.Attack"/> where it says none.</param>
public sealed record TriggerMatch(Concept Concept, LabelPart Part, TextSpan Tokens, Token Head, EventType Type)
{
    /// <summary>How its grammar maps to roles: attack, launch, perform, harm, damage, explode, abduct, clash, answer.</summary>
    public string Frame { get; } = Concept.Features["frame"];

    public bool IsVerb => Part == LabelPart.Verb;
}
