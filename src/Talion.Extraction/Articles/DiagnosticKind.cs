namespace Talion.Extraction.Articles;

/// <summary>What is wrong with an input, by which a run counts what it skipped. From <see cref="Undated"/> on the article was read nevertheless.</summary>
public enum DiagnosticKind
{
    /// <summary>No rights, no such file, a fault of the disk, a folder that leads back to itself.</summary>
    Unreadable,

    /// <summary>Not of a kind that is read.</summary>
    Foreign,

    /// <summary>Bytes that are no text.</summary>
    Binary,

    /// <summary>Nothing but white space, or not even that.</summary>
    Empty,

    /// <summary>Longer than any article, or made to fill the memory.</summary>
    TooLarge,

    /// <summary>Broken JSON, XML, WARC, HTTP or compression.</summary>
    Malformed,

    /// <summary>Well-formed, but without an article in it.</summary>
    NoArticle,

    /// <summary>An archived answer that is no page: an error or a redirection.</summary>
    NoPage,

    /// <summary>The same article again.</summary>
    Repeated,

    /// <summary>A fault of the program while it looked for events.</summary>
    Failed,

    /// <summary>No date of publication.</summary>
    Undated,

    /// <summary>A date of publication that is none.</summary>
    UnclearDate,

    /// <summary>An encoding that was guessed.</summary>
    GuessedEncoding,

    /// <summary>An id that another article has.</summary>
    TakenId,
}
