using Talion.Extraction.Language;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Events;

/// <summary>Words that say who somebody was.</summary>
/// <param name="At">The word that says whom it is about: "victims", "gunman", "men".</param>
/// <param name="Part">The part that the word gives them; <see langword="null"/> for one that gives none ("men").</param>
/// <param name="Names">Their names, in text order; at least one.</param>
sealed record IdentityPhrase(Token At, IdentityPart? Part, ImmutableArray<Mention> Names);
