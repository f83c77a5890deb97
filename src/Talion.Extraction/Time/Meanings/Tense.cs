namespace Talion.Extraction.Time.Meanings;

/// <summary>Where the clause around an expression places it, seen from the article's date.</summary>
enum Tense
{
    Past,

    /// <summary>"Congress reconvenes", "until", "payable": it may lie ahead.</summary>
    Open,

    Future,
}
