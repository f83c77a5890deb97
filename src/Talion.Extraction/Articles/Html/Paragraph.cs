using AngleSharp.Dom;

namespace Talion.Extraction.Articles.Html;

/// <summary>A block of text on a page.</summary>
/// <param name="Text">Blanks collapsed, never empty.</param>
/// <param name="Holder">The innermost block element that holds it.</param>
/// <param name="LinkedCharacters">How many of the characters stand inside links.</param>
sealed record Paragraph(string Text, IElement Holder, int LinkedCharacters)
{
    const int Shortest = 25, CharactersAPoint = 100, MostLengthPoints = 3;

    public bool IsHeading => Holder.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Text made of links is a list of other articles.</summary>
    public bool IsLinks => LinkedCharacters * 2 > Text.Length;

    /// <summary>How much it looks like running text: 0 for short, linked and heading blocks, else a point, one for each comma, up to three for length.</summary>
    public double Score => Text.Length < Shortest || IsLinks || IsHeading
        ? 0
        : (1 + Text.Count(c => c is ',' or '،' or '，') + Math.Min((double)Text.Length / CharactersAPoint, MostLengthPoints)) * (1 - (double)LinkedCharacters / Text.Length);
}
