namespace Talion.Extraction.Time.Meanings;

/// <summary>When the clause around an expression places it, seen from the article's date.</summary>
enum Tense
{
    Past,
    Present,
    Future,
}
