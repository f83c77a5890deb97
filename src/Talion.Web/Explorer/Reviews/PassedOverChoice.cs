using Microsoft.AspNetCore.Http;

namespace Talion.Web.Explorer.Reviews;

/// <summary>Which of the sentences passed over an address asks for.</summary>
/// <param name="Word">A word for attacks that they must have, in its dictionary form.</param>
/// <param name="Beside">The word of what they must name beside it.</param>
sealed record PassedOverChoice(string? Word, string? Beside)
{
    /// <summary>Reads it out of the parameters <c>word</c> and <c>beside</c>.</summary>
    public static PassedOverChoice Of(HttpRequest request) => new(FilterReader.Text(request, "word"), FilterReader.Text(request, "beside"));

    public bool Fits(PassedOverSentence sentence) => (Word is null || sentence.Words.Contains(Word)) && (Beside is null || sentence.Beside == Beside);
}
