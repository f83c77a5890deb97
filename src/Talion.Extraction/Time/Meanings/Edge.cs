namespace Talion.Extraction.Time.Meanings;

/// <summary>Which part of a period is meant.</summary>
enum Edge
{
    Start,
    Middle,
    End,
}
