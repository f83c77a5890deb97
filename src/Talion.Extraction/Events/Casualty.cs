using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>A figure of killed, wounded, missing or captured as one sentence gives it.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Min">Least number, inclusive.</param>
/// <param name="Max">Greatest number, inclusive; <see langword="null"/> where open.</param>
/// <param name="Text">The words of the figure.</param>
/// <param name="Who">The victims as the text calls them, if it does.</param>
/// <param name="Victims">The mentions that stand for the victims, in text order; the first may be what is counted ("dozens of troops").</param>
/// <param name="By">Who says so.</param>
/// <param name="Sentence">The sentence that gives it.</param>
/// <param name="Anchor">The word that says what became of them.</param>
public sealed record Casualty(CasualtyKind Kind, int Min, int? Max, string Text, string? Who, ImmutableArray<Mention> Victims, string? By, Sentence Sentence,
    Token Anchor);
