namespace Talion.Extraction.Articles;

/// <summary>The formats that articles come in.</summary>
enum SourceFormat
{
    Text,
    Html,
    JsonLines,
}
