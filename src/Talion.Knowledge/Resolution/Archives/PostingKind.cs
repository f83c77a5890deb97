namespace Talion.Knowledge.Resolution.Archives;

/// <summary>The inverted lists of an archive: what stands under a key, by what the key is made of.</summary>
enum PostingKind
{
    /// <summary>Records by their day and what they share on it.</summary>
    Day,

    /// <summary>Records by their month and what they share in it.</summary>
    Month,

    /// <summary>Articles by the names in them.</summary>
    Story,

    /// <summary>Articles by the bands of their fingerprint.</summary>
    Band,

    /// <summary>Events by the description that they are called after.</summary>
    Name,

    /// <summary>Articles by a record of another article that theirs are linked to.</summary>
    Cause,
}
