namespace Talion.Extraction.Language.Tagging;

/// <summary>What is known of the verbs that tell attacks, each in its base form and lower case, for where the tagger finds no verb.</summary>
/// <param name="All">All of them: what the verb of a headline may be (<see cref="HeadlineVerb"/>).</param>
/// <param name="Harms">Those whose participle behind a noun is mostly suffered: "killed", "kidnapped" (<see cref="PastTense"/>).</param>
public sealed record AttackVerbs(IReadOnlySet<string> All, IReadOnlySet<string> Harms)
{
    /// <summary>No verb.</summary>
    public static readonly AttackVerbs None = new(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty);
}
