namespace Talion.Extraction.Articles.Inputs;

/// <summary>The formats that articles come in.</summary>
enum SourceFormat
{
    Text,
    Html,
    JsonLines,

    /// <summary>RSS or Atom, or a page in XML: the root element tells.</summary>
    Xml,

    /// <summary>An archive of web pages.</summary>
    Warc,
}
