using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>A sentence in which somebody claims, denies, judges or ascribes an attack.</summary>
/// <param name="Stance">What is said.</param>
/// <param name="Party">Whose part in the attack it is about; for a judgement, the judge.</param>
/// <param name="By">Who says so; <see langword="null"/> where the text does not say.</param>
/// <param name="Sentence">Where it is said.</param>
public sealed record StanceMention(Stance Stance, Mention Party, string? By, Sentence Sentence);
